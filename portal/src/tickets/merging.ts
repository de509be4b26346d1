import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Ticket, TicketMerge } from '../api/generated/ticket-service'
import { call, get } from '../api/http'
import { pathOf } from './tickets'

/** Looks a ticket up by what somebody calls it. */
export function useFindTicket() {
  return useMutation({ mutationFn: (name: string) => get<Ticket>(pathOf(name)) })
}

/** Lets a ticket live on in another one, and goes there, also where the page has turned into that one meanwhile. */
export function useMerge(id: string) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (into: Ticket) => {
      const body: TicketMerge = { into: into.id }
      return call('POST', `${pathOf(id)}/merge`, { body })
    },
    // Not waited for: the page of a ticket that is no more is left at once.
    onSuccess: (_, into) => {
      void client.invalidateQueries({ queryKey: ['tickets'] })
      void navigate({ to: '/tickets/$id', params: { id: into.number } })
    },
  })
}
