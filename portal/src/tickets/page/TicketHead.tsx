import { useTranslation } from 'react-i18next'
import { Plate } from '../../ui/Plate'
import { PriorityMark, StateMark } from '../StateMark'
import type { Ticket } from '../tickets'

/** What is said first of a ticket: the number to name on the phone, and how it stands. */
export function TicketHead({ ticket, customer }: { ticket: Ticket; customer: boolean }) {
  const { t } = useTranslation()
  return (
    <span className="ticket-head">
      <Plate>{ticket.number}</Plate>
      <StateMark state={ticket.state} mine={customer} />
      <PriorityMark priority={ticket.priority} />
      {!customer && ticket.overdue && <span className="mark mark-overdue">{t('tickets.overdue')}</span>}
      {ticket.visibility === 'MINE' && <span className="badge">{t('tickets.visibility.mineShort')}</span>}
    </span>
  )
}
