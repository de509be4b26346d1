import { useTranslation } from 'react-i18next'
import { isCustomer, isStaff, type Session } from '../../session/session'
import type { Ticket } from '../tickets'
import { AssigneePanel } from './AssigneePanel'
import type { Tell } from './Done'
import { Facts } from './Facts'
import { MergePanel } from './MergePanel'
import { ReadsPanel } from './ReadsPanel'
import { SupplierAccessPanel } from './SupplierAccessPanel'

interface TicketAsideProps {
  id: string
  ticket: Ticket
  etag: string | null
  session: Session
  tell: Tell
}

/** What stands beside the dialogue: who may see it, who has it, and what it is about. */
export function TicketAside({ id, ticket, etag, session, tell }: TicketAsideProps) {
  const { t } = useTranslation()
  const staff = isStaff(session)
  return (
    <aside className="ticket-aside" aria-label={t('tickets.facts.title')}>
      {staff && <AssigneePanel key={`assignee-${ticket.id}`} ticket={ticket} tell={tell} />}
      {ticket.supplier && (staff || isCustomer(session)) && (
        <SupplierAccessPanel
          key={`supplier-${ticket.id}`}
          ticket={ticket}
          supplier={ticket.supplier.name}
          tell={tell}
        />
      )}
      {ticket.may.includes('MERGE') && <MergePanel key={`merge-${ticket.id}`} ticket={ticket} />}
      <Facts ticket={ticket} etag={etag} session={session} />
      {ticket.may.includes('SEE_READS') && <ReadsPanel id={id} />}
    </aside>
  )
}
