import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { download } from '../../api/download'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { pathOf, type Ticket } from '../tickets'

/** The dialogue as a PDF to take along. */
export function PrintButton({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const printing = useMutation({
    mutationFn: () => download(`${pathOf(ticket.id)}/dialogue.pdf`, `${ticket.number}.pdf`),
  })
  return (
    <>
      <Button kind="quiet" pending={printing.isPending} onPress={() => printing.mutate()}>
        {t('tickets.pdf')}
      </Button>
      {printing.error && <Failure error={printing.error} />}
    </>
  )
}
