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

/** What the service is asked for: it leaves expired contracts out unless asked, and may be asked to search. */
interface Question {
  expired: boolean
  q?: string
}

export function contractsQuery({ expired, q }: Question) {
  return queryOptions({
    queryKey: ['contracts', { expired, q }],
    queryFn: async ({ signal }): Promise<ContractList> => {
      const query = new URLSearchParams({ ...(expired && { expired: 'true' }), ...(q !== undefined && { q }) })
      const page = await get<ContractPage>(`/api/contracts${query.size === 0 ? '' : `?${query.toString()}`}`, signal)
      return { contracts: page.items, complete: page.next == null }
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}

export function includesExpired({ state }: ContractSearch): boolean {
  return state === 'expired' || state === 'all'
}
