import { useTranslation } from 'react-i18next'
import { formatSize } from '../../i18n/sizes'
import { pathOf, type Attachment } from '../tickets'

/** Files of a message; each comes as a download and is never opened here. */
export function AttachmentList({ ticketId, attachments }: { ticketId: string; attachments: readonly Attachment[] }) {
  const { t } = useTranslation()
  return (
    <ul className="attachments" aria-label={t('tickets.files.title')}>
      {attachments.map(({ id, name, size }) => (
        <li key={id}>
          <a href={`${pathOf(ticketId)}/attachments/${encodeURIComponent(id)}`} download translate="no">
            {name}
          </a>{' '}
          <span className="hint">{formatSize(size)}</span>
        </li>
      ))}
    </ul>
  )
}
