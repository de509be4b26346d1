import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem'

/** How long what failed for lack of an answer is left alone before it is asked for again. */
export const OUTAGE_PAUSE_MS = 5_000

/** What a service refused stays refused; only an outage is worth another try. */
const isOutage = (error: Error) => !(error instanceof Problem && error.status < 500)

/** The pause before what an outage kept back is asked for again; false for anything else. */
export function pauseOfOutage(error: Error | null): number | false {
  return error !== null && isOutage(error) && OUTAGE_PAUSE_MS
}

/** Remembers what services answered. A page that an outage broke mends itself when the outage is over. */
export function createClient(mostRetries = 2): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < mostRetries && isOutage(error),
        refetchInterval: ({ state }) => pauseOfOutage(state.error),
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
