import { queryOptions } from '@tanstack/react-query'
import { get } from '../api/http'

export interface SerialNumber {
  number: string
  product: string
}

export interface Contract {
  number: string
  status: 'ACTIVE' | 'EXPIRED' | 'CANCELLED'
  company: { nip: string; name: string }
  supplier: { id: string; name: string }
  validFrom: string
  validTo: string
  serviceLevel: string
  serialNumbers: SerialNumber[]
}

interface ContractPage {
  items: Contract[]
  next: string | null
}

/** Pages asked for at most; what lies behind is found with the search of the service. */
const MOST_PAGES = 100

export interface ContractList {
  contracts: Contract[]
  /** False when there was more than one page may hold. */
  complete: boolean
}

export function contractsQuery(expired: boolean) {
  return queryOptions({
    queryKey: ['contracts', { expired }],
    queryFn: async ({ signal }): Promise<ContractList> => {
      const contracts: Contract[] = []
      let next: string | null = null
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = new URLSearchParams({
          limit: '200',
          ...(expired && { expired: 'true' }),
          ...(next !== null && { cursor: next }),
        })
        const answer: ContractPage = await get<ContractPage>(`/api/contracts?${query}`, signal)
        contracts.push(...answer.items)
        next = answer.next
        if (next === null) return { contracts, complete: true }
      }
      return { contracts, complete: false }
    },
    staleTime: 60_000,
  })
}
