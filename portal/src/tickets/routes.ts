import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { page } from '../root'
import { readOpeningSearch, readTicketSearch } from './ticketSearch'

const tickets = createRoute({
  ...page('/tickets'),
  validateSearch: readTicketSearch,
  component: lazyRouteComponent(() => import('./list/TicketsPage'), 'TicketsPage'),
})
const openTicket = createRoute({
  ...page('/tickets/new'),
  validateSearch: readOpeningSearch,
  component: lazyRouteComponent(() => import('./opening/OpenTicketPage'), 'OpenTicketPage'),
})
const ticket = createRoute({
  ...page('/tickets/$id'),
  component: lazyRouteComponent(() => import('./page/TicketPage'), 'TicketPage'),
})

export const ticketRoutes = [tickets, openTicket, ticket] as const

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page shows what its reader has just opened. */
    opened?: boolean
  }
}
