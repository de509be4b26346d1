import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Fact } from '../../ui/Fact'
import { Plate } from '../../ui/Plate'
import type { Ticket } from '../tickets'

interface MergeQuestionProps {
  going: Ticket
  staying: Ticket
  pending: boolean
  error: Error | null
  onConfirm: () => void
  onCancel: () => void
}

/** Names both tickets, and says which of them goes: it cannot be undone. */
export function MergeQuestion({ going, staying, ...dialog }: MergeQuestionProps) {
  const { t } = useTranslation()
  return (
    <ConfirmDialog title={t('tickets.merge.question')} action={t('tickets.merge.action')} {...dialog}>
      <dl className="facts">
        <Fact term={t('tickets.merge.goes')}>
          <Named ticket={going} />
        </Fact>
        <Fact term={t('tickets.merge.stays')}>
          <Named ticket={staying} />
        </Fact>
      </dl>
      <p>{t('tickets.merge.meaning')}</p>
      <p>
        <strong>{t('tickets.merge.final')}</strong>
      </p>
    </ConfirmDialog>
  )
}

function Named({ ticket: { number, subject, company } }: { ticket: Ticket }) {
  return (
    <span className="merge-named">
      <Plate>{number}</Plate>
      <strong translate="no">{subject}</strong>
      {company && <span className="hint">{company.name}</span>}
    </span>
  )
}
