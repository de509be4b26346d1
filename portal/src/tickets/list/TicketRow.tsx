import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment, formatTime } from '../../i18n/dates'
import { Plate } from '../../ui/Plate'
import { PriorityMark, StateMark } from '../StateMark'
import type { Ticket } from '../tickets'
import { Assignment } from './Assignment'

interface TicketRowProps {
  ticket: Ticket
  staff: boolean
  customer: boolean
  /** Tickets of several companies stand in the list. */
  several: boolean
}

export const TicketRow = memo(function TicketRow({ ticket, staff, customer, several }: TicketRowProps) {
  const { t } = useTranslation()
  const about = [
    ticket.legacyNumber,
    ticket.serialNumber ?? ticket.contractNumber,
    several && ticket.company?.name,
    ticket.requester?.name,
    ticket.reference,
  ]
  return (
    <li className="ticket-row">
      <Plate>{ticket.number}</Plate>
      <div className="ticket-what">
        <Link to="/tickets/$id" params={{ id: ticket.number }} className="ticket-subject" data-row translate="no">
          {ticket.subject}
        </Link>
        <p className="ticket-about">{about.filter(Boolean).join(' · ')}</p>
        {ticket.mergedInto != null && (
          <p className="ticket-about">{t('tickets.merge.into', { number: ticket.mergedInto })}</p>
        )}
      </div>
      <div className="ticket-marks">
        <StateMark state={ticket.state} mine={customer} />
        <PriorityMark priority={ticket.priority} />
        {staff && ticket.overdue && <span className="mark mark-overdue">{t('tickets.overdue')}</span>}
        {customer && ticket.visibility === 'MINE' && <span className="badge">{t('tickets.visibility.mineShort')}</span>}
      </div>
      {staff && <Assignment ticket={ticket} />}
      <p className="ticket-when">
        <time dateTime={ticket.updatedAt} title={formatTime(ticket.updatedAt)}>
          {formatMoment(ticket.updatedAt)}
        </time>
        {staff && <Due ticket={ticket} />}
      </p>
    </li>
  )
})

/** The next moment by which something is owed. */
function Due({ ticket: { responseDue, resolutionDue } }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const due = responseDue ?? resolutionDue
  if (due == null) return null
  return (
    <span className="hint">
      {t(responseDue == null ? 'tickets.due.resolution' : 'tickets.due.response', { time: formatMoment(due) })}
    </span>
  )
}
