import { useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isCustomer, isStaff, isSupplier, readsTickets, useSession } from '../../session/session'
import { refreshing } from './refreshing'
import { listen } from './stream'

/** Keeps the tickets that are on the screen as they are now. */
export function useLiveTickets() {
  const client = useQueryClient()
  const { data: session } = useSession()
  const shown = useRouterState({ select: ({ location }) => location.pathname.startsWith('/tickets') })
  const listens = shown && session?.authenticated === true && readsTickets(session)
  // What a supplier's user reads is noted for the customer, so nothing is read that he does not ask for.
  const everything = listens && ((isCustomer(session) && !isSupplier(session)) || isStaff(session))
  useEffect(() => {
    if (!listens || typeof EventSource === 'undefined') return
    const { news, gap, stop } = refreshing(client, everything)
    const leave = listen({ onGap: gap, onNews: news })
    return () => {
      leave()
      stop()
    }
  }, [client, listens, everything])
}
