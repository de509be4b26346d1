import { useTranslation } from 'react-i18next'
import { isCustomer, isStaff, type Session } from '../../session/session'
import { Button } from '../../ui/Button'
import type { Ticket } from '../tickets'
import { TicketRow } from './TicketRow'
import { useRowKeys } from './useRowKeys'

interface TicketListProps {
  items: readonly Ticket[]
  /** Absent where there are very many. */
  total: number | undefined
  session: Session
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
}

export function TicketList({ items, total, session, hasMore, loadingMore, onMore }: TicketListProps) {
  const { t } = useTranslation()
  useRowKeys()
  const staff = isStaff(session)
  return (
    <>
      <p className="count" role="status">
        {total === undefined ? t('tickets.manyShown', { count: items.length }) : t('tickets.count', { count: total })}
        {staff && <span className="keys-hint"> · {t('tickets.keys')}</span>}
      </p>
      <ul className={staff ? 'tickets tickets-queue' : 'tickets'}>
        {items.map((ticket) => (
          <TicketRow
            key={ticket.id}
            ticket={ticket}
            staff={staff}
            customer={isCustomer(session)}
            several={!isCustomer(session) || (session.companies ?? []).length > 1}
          />
        ))}
      </ul>
      {hasMore && (
        <Button pending={loadingMore} onPress={onMore}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}
