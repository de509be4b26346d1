import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { hand } from '../api/download'
import type { TicketExport } from '../api/generated/ticket-service'
import { call, get } from '../api/http'
import { Problem } from '../api/problem'

const PATH = '/api/tickets/export'
const LOOK_MS = 1_500

const exportQuery = queryOptions({
  queryKey: ['ticketExport'],
  queryFn: ({ signal }) => get<TicketExport>(PATH, signal),
  staleTime: Infinity,
  // Once it is over, it stays as it is.
  refetchInterval: ({ state }) => state.data !== undefined && isUnderWay(state.data) && LOOK_MS,
})

function isUnderWay({ state }: TicketExport): boolean {
  return state === 'READY' || state === 'RUNNING'
}

/** Where the file is, once. */
export function fileOf({ id }: TicketExport): string {
  return `${PATH}/${id}`
}

/** How far the file is; undefined as long as nobody has asked for one on this page. */
export function useTicketExport(asked: boolean) {
  return useQuery({ ...exportQuery, enabled: asked })
}

/** Asks for the tickets, or finds what was asked for before, and hands the file to the browser, which takes it as it comes. */
export function useFetchTickets() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await call('POST', PATH).catch(unlessThereIsOne)
      const found = await get<TicketExport>(PATH)
      client.setQueryData(exportQuery.queryKey, found)
      if (found.state === 'READY') hand(fileOf(found))
    },
  })
}

function unlessThereIsOne(error: unknown) {
  if (!(error instanceof Problem && error.status === 409)) throw error
}
