import type { QueryClient } from '@tanstack/react-query'
import type { TicketNews } from '../../api/generated/ticket-service'
import type { Versioned } from '../tickets'

/** What comes in quick succession is looked at once. */
const TOGETHER_MS = 100

/** A page is not asked for more often, however much happens. */
const AT_MOST_EVERY_MS = 1_000

/**
 * Brings what a page shows of tickets up to date.
 *
 * @param everything also the ticket that is open; not for a supplier's people, each of whose reads is written down
 */
export function refreshing(client: QueryClient, everything: boolean) {
  const touched = new Set<string>()
  let all = false
  /** What is under way was asked before the last news. */
  let anew = false
  let due: number | undefined
  let last = -AT_MOST_EVERY_MS

  function look() {
    due = undefined
    last = performance.now()
    const keys = all ? [['tickets']] : [['tickets', 'list'], ...[...touched].flatMap((id) => shownAs(client, id))]
    for (const queryKey of everything ? keys : [['tickets', 'list']]) {
      void client.invalidateQueries({ queryKey }, { cancelRefetch: anew })
    }
    touched.clear()
    all = anew = false
  }

  function soon() {
    due ??= window.setTimeout(look, Math.max(TOGETHER_MS, last + AT_MOST_EVERY_MS - performance.now()))
  }

  return {
    news: ({ ticket }: TicketNews) => {
      if (ticket == null) all = true
      else touched.add(ticket)
      anew = true
      soon()
    },
    /** Something may have been missed. */
    gap: () => {
      all = true
      soon()
    },
    stop: () => clearTimeout(due),
  }
}

/** An address may name a ticket by its id, its number or its old number. */
function shownAs(client: QueryClient, id: string): unknown[][] {
  return client
    .getQueriesData<Versioned>({ queryKey: ['tickets', 'one'] })
    .filter(([key, data]) => key.length === 3 && data?.ticket.id === id)
    .map(([key]) => [...key])
}
