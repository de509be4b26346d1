import { queryOptions, useMutation } from '@tanstack/react-query'
import type { ContractForm, RegistrationForm, Standing, Submitted } from '../api/generated/identity-service'
import { call, get } from '../api/http'
import { Problem } from '../api/problem'
import { idempotency } from './draft'

export function useSubmitRegistration() {
  return useMutation({ mutationFn: (body: RegistrationForm) => submit('/api/registrations', body) })
}

/** One more company or contract for the account that is logged in. */
export function useAddContract() {
  return useMutation({ mutationFn: (body: ContractForm) => submit('/api/account/contracts', body) })
}

async function submit(path: string, body: RegistrationForm | ContractForm): Promise<Submitted> {
  const headers = { 'idempotency-key': idempotency.keyFor(body) }
  return (await call<Submitted>('POST', path, { body, headers })).data
}

/** Seconds after which the page says that it takes longer than usual. */
export const PATIENCE_S = 20

/** The pause before the next question, in ms: quick while a decision is due, then ever calmer. */
export function pauseAfter(asked: number): number {
  if (asked < 15) return 100
  if (asked < 30) return 300
  if (asked < 60) return 1_000
  return 5_000
}

/** False when the answer will stay the same, as for a registration that is gone. */
function pauseBeforeNext(error: Error | null, asked: number): number | false {
  if (!(error instanceof Problem)) return pauseAfter(asked)
  const passes = error.status >= 500 || error.status === 429
  return passes && Math.max(pauseAfter(asked), (error.retryAfter ?? 0) * 1_000)
}

export function registrationQuery(id: string) {
  return queryOptions({
    queryKey: ['registration', id],
    queryFn: ({ signal }) => get<Standing>(`/api/registrations/${encodeURIComponent(id)}`, signal),
    refetchInterval: ({ state }) =>
      (state.data?.status === 'SUBMITTED' || state.data === undefined) &&
      pauseBeforeNext(state.error, state.dataUpdateCount + state.errorUpdateCount),
    staleTime: 0,
    gcTime: 0,
  })
}

export function useRequestContractCard() {
  return useMutation({
    mutationFn: (body: { contractNumber: string; nip: string }) => call('POST', '/api/contract-cards', { body }),
  })
}
