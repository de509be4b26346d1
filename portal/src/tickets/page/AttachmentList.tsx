import { useTranslation } from 'react-i18next'
import { formatSize } from '../../i18n/sizes'
import { pathOf, type Attachment } from '../tickets'

/** Files of a message; each comes as a download and is never opened here, and not before it was found harmless. */
export function AttachmentList({ ticketId, attachments }: { ticketId: string; attachments: readonly Attachment[] }) {
  const { t } = useTranslation()
  return (
    <ul className="attachments" aria-label={t('tickets.files.title')}>
      {attachments.map((file) => (
        <li key={file.id}>
          {file.state === 'RELEASED' ? (
            <a href={`${pathOf(ticketId)}/attachments/${encodeURIComponent(file.id)}`} download translate="no">
              {file.name}
            </a>
          ) : (
            <span translate="no">{file.name}</span>
          )}{' '}
          <span className="hint">{formatSize(file.size)}</span>
          {file.state === 'QUARANTINED' && <span className="hint file-state">{t('tickets.files.checking')}</span>}
          {file.state === 'REFUSED' && <span className="field-error file-state">{t('tickets.files.refused')}</span>}
        </li>
      ))}
    </ul>
  )
}
