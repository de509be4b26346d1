import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { homeOf, isCustomer, isStaff, readsTickets, type Session } from '../../session/session'
import { SignedIn } from '../../session/SignedIn'
import { Failure } from '../../ui/Failure'
import { NothingFound } from '../../ui/NothingFound'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { useSettled } from '../../ui/useSettled'
import { aboutWhat, isNarrowed, stateShown, type TicketSearch } from '../ticketSearch'
import { ticketsQuery } from '../tickets'
import { NoTickets } from './ListStates'
import { TicketFilters } from './TicketFilters'
import { TicketList } from './TicketList'
import './list.css'

/** The tickets of a person: his company's, those a supplier may read, or the queue of the staff. */
export function TicketsPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('tickets.title')} waiting={<Skeleton label={t('tickets.loading')} />}>
      {(session) => (readsTickets(session) ? <Tickets session={session} /> : <Navigate to={homeOf(session)} replace />)}
    </SignedIn>
  )
}

function Tickets({ session }: { session: Session }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/tickets' })
  const navigate = useNavigate({ from: '/tickets' })
  const { q: typed, ...filters } = search
  const q = useSettled(typed)
  const list = useInfiniteQuery(ticketsQuery({ ...filters, ...(q && { q }), state: stateShown(search) }))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const change = (changed: TicketSearch) => void navigate({ search: () => changed, replace: true })

  return (
    <Page title={isStaff(session) ? t('tickets.queue') : t('tickets.title')} wide>
      <div className="list-tools">
        <TicketFilters search={search} session={session} onChange={change} />
        {isCustomer(session) && (
          <Link to="/tickets/new" search={aboutWhat(search)} className="button button-primary">
            {t('tickets.open')}
          </Link>
        )}
      </div>
      {list.error && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <Skeleton label={t('tickets.loading')} />}
      {list.data && items.length === 0 && isNarrowed(search) && <NothingFound onClear={() => change({})} />}
      {list.data && items.length === 0 && !isNarrowed(search) && (
        <NoTickets session={session} onAll={() => change({ state: 'all' })} />
      )}
      {items.length > 0 && (
        <TicketList
          items={items}
          total={list.data?.pages[0]?.total ?? undefined}
          session={session}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </Page>
  )
}
