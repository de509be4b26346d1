import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Contract, ContractList as ContractPage } from '../api/generated/contract-service'
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
    staleTime: 60_000,
  })
}

export function includesExpired({ state }: ContractSearch): boolean {
  return state === 'expired' || state === 'all'
}
