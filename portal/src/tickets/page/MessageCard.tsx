import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/dates'
import { authorLabels } from '../labels'
import { Formatted } from '../markdown/Formatted'
import type { Message } from '../tickets'
import { AttachmentList } from './AttachmentList'

/** The system names subjects to the letter, which customers choose: nothing in what it says is a link. */
export const MessageCard = memo(function MessageCard({ ticketId, message }: { ticketId: string; message: Message }) {
  const { t } = useTranslation()
  const { author, at, body, internal, attachments } = message
  const about = `message-${message.id}`
  return (
    <article
      className={`message message-${author.kind.toLowerCase()}${internal ? ' message-internal' : ''}`}
      aria-labelledby={about}
      id={message.id}
      tabIndex={-1}
    >
      <header id={about} className="message-head">
        {author.kind !== 'SYSTEM' && <strong>{author.me ? t('tickets.facts.me', author) : author.name}</strong>}
        <span className="badge">{t(authorLabels[author.kind])}</span>
        {internal && <span className="mark mark-internal">{t('tickets.note.mark')}</span>}
        <time dateTime={at} className="hint">
          {formatTime(at)}
        </time>
      </header>
      {author.kind === 'SYSTEM' ? <p>{body}</p> : <Formatted text={body} />}
      {attachments.length > 0 && <AttachmentList ticketId={ticketId} attachments={attachments} />}
    </article>
  )
})
