import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  PageDeskMember,
  PageTicketMessage,
  PageTicketReading,
  Ticket,
  TicketList,
} from '../api/generated/ticket-service'
import { pauseOfOutage } from '../api/client'
import { call, get } from '../api/http'
import { isStreaming } from './live/stream'
import { asQuery, type Question } from './ticketSearch'

export type {
  Ticket,
  TicketFile as Attachment,
  TicketMessage as Message,
  TicketReading as Read,
} from '../api/generated/ticket-service'
export type State = Ticket['state']
export type Priority = Ticket['priority']
export type Visibility = Ticket['visibility']
export type Deed = Ticket['may'][number]

/** How often an open page asks whether something is new, in ms: seldom while it is told. */
const UNTOLD_MS = 20_000
const TOLD_MS = 120_000

const watching = () => (isStreaming() ? TOLD_MS : UNTOLD_MS)

const LONGEST_PAGE = '200'

export const pathOf = (id: string) => `/api/tickets/${encodeURIComponent(id)}`

/** A ticket as it is read: what a change is made to, and its version. */
export interface Versioned {
  ticket: Ticket
  etag: string | null
}

export function ticketsQuery(question: Question) {
  return infiniteQueryOptions({
    queryKey: ['tickets', 'list', question],
    queryFn: ({ pageParam, signal }) => get<TicketList>(`/api/tickets${asQuery(question, pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/**
 * One ticket, by its id, its number or its old number.
 *
 * @param watched asked for again and again; not for a supplier's people, each of whose reads is written down
 */
export function ticketQuery(id: string, watched: boolean) {
  return queryOptions({
    queryKey: ['tickets', 'one', id],
    queryFn: async ({ signal }): Promise<Versioned> => {
      const { data, etag } = await call<Ticket>('GET', pathOf(id), { signal })
      return { ticket: data, etag }
    },
    refetchInterval: ({ state }) => pauseOfOutage(state.error) || (watched && watching()),
    refetchOnReconnect: watched,
  })
}

/**
 * Whether a ticket is still there and when it last changed, for who does not read it by doing so: a list is no reading.
 * It is brought up to date with the lists.
 */
export function glanceQuery(number: string) {
  return queryOptions({
    queryKey: ['tickets', 'list', 'glance', number],
    queryFn: ({ signal }) => get<TicketList>(`/api/tickets?${new URLSearchParams({ q: number })}`, signal),
    refetchInterval: ({ state }) => pauseOfOutage(state.error) || watching(),
  })
}

/** The dialogue, oldest first. */
export function messagesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['tickets', 'one', id, 'messages'],
    queryFn: ({ pageParam, signal }) =>
      get<PageTicketMessage>(`${pathOf(id)}/messages?${pageOf(LONGEST_PAGE, pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnReconnect: false,
  })
}

/** Who of the supplier read what, newest first. */
export function readsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['tickets', 'one', id, 'reads'],
    queryFn: ({ pageParam, signal }) =>
      get<PageTicketReading>(`${pathOf(id)}/reads?${pageOf('10', pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** To whom a ticket can be handed. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: async ({ signal }) => (await get<PageDeskMember>('/api/desk', signal)).items,
  staleTime: 60_000,
})

function pageOf(limit: string, cursor: string): string {
  return new URLSearchParams({ limit, ...(cursor !== '' && { cursor }) }).toString()
}
