import { useTranslation } from 'react-i18next'
import { Radios } from '../../ui/Radios'

/** Whether staff write to the customer or for one another. */
export function KindOfReply({ note, onChange }: { note: boolean; onChange: (note: boolean) => void }) {
  const { t } = useTranslation()
  return (
    <Radios
      name="kind"
      legend={t('tickets.note.which')}
      value={note ? 'note' : 'reply'}
      options={[
        ['reply', t('tickets.note.reply')],
        ['note', t('tickets.note.note'), t('tickets.note.hint')],
      ]}
      onChange={(kind) => onChange(kind === 'note')}
    />
  )
}
