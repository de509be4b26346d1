export const states = ['current', 'soon', 'expired', 'all'] as const
export type StateFilter = (typeof states)[number]

/** So many characters are searched for at most, by contract-service as well. */
export const LONGEST_SEARCH = 200

/** The filters of the contracts page as they stand in its address. */
export interface ContractSearch {
  q?: string
  state?: Exclude<StateFilter, 'current'>
  company?: string
  supplier?: string
}

export function readContractSearch(search: Record<string, unknown>): ContractSearch {
  const found: ContractSearch = {}
  const q = text(search['q'])
  const company = text(search['company'])
  const supplier = text(search['supplier'])
  const state = states.find((known) => known === search['state'])
  if (q !== undefined) found.q = q
  if (company !== undefined) found.company = company
  if (supplier !== undefined) found.supplier = supplier
  if (state !== undefined && state !== 'current') found.state = state
  return found
}

/** Digits alone arrive as a number, so that a NIP in the address would otherwise be lost. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_SEARCH) : undefined
}
