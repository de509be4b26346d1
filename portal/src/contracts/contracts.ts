import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Contract, ContractList as ContractPage } from '../api/generated/contract-service'
import { pauseOfOutage } from '../api/client'
import { get } from '../api/http'
import type { ContractSearch } from './contractSearch'

export type { Contract, SerialNumber } from '../api/generated/contract-service'

export interface ContractList {
  contracts: Contract[]
  /** False when there are more than one answer holds, as for staff, who see everybody's. */
  complete: boolean
}

/** What the service is asked for: without a state it leaves expired contracts out unless asked to include them. */
export interface Question extends ContractSearch {
  expired?: 'true'
}

const FRESH_MS = 60_000

/** A contract just authorised reaches the list a moment later: for so long, and so often, it is asked for. */
const ARRIVES_WITHIN_MS = 20_000
const LOOK_AGAIN_MS = 2_000

let expectedUntil = 0

/** A contract was added that the list may not have yet. */
export function expectAnotherContract() {
  expectedUntil = Date.now() + ARRIVES_WITHIN_MS
}

const parameters = ['q', 'company', 'supplier', 'state', 'expired'] as const

/** A question as the end of an address. */
export function asQuery(question: Question): string {
  const query = new URLSearchParams()
  for (const name of parameters) {
    const value = question[name]
    if (value !== undefined) query.set(name, value)
  }
  return query.size === 0 ? '' : `?${query.toString()}`
}

export function contractsQuery(question: Question) {
  return queryOptions({
    queryKey: ['contracts', question],
    queryFn: async ({ signal }): Promise<ContractList> => {
      const page = await get<ContractPage>(`/api/contracts${asQuery(question)}`, signal)
      return { contracts: page.items, complete: page.next == null }
    },
    placeholderData: keepPreviousData,
    staleTime: ({ state }) => (isEmpty(state.data) ? 0 : FRESH_MS),
    refetchInterval: ({ state }) => pauseOfOutage(state.error) || (mayGrow(question, state) && LOOK_AGAIN_MS),
  })
}

function isEmpty(list: ContractList | undefined): boolean {
  return list?.contracts.length === 0
}

/** Whether there may be more in a moment: one was added, or somebody new has none yet. Searches need not ask. */
function mayGrow(question: Question, state: { data: ContractList | undefined; dataUpdateCount: number }): boolean {
  if (Object.keys(question).some((name) => name !== 'expired')) return false
  const asked = state.dataUpdateCount * LOOK_AGAIN_MS
  return Date.now() < expectedUntil || (isEmpty(state.data) && asked < ARRIVES_WITHIN_MS)
}

export function includesExpired({ state }: ContractSearch): boolean {
  return state === 'expired' || state === 'all'
}
