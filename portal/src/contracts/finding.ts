import type { ContractSearch, StateFilter } from './contractSearch'
import type { Contract, SerialNumber } from './contracts'
import { expiryOf, type ContractState, type Expiry } from './expiry'

/** A contract with the text it is found by, prepared once for all keystrokes. */
export interface Indexed {
  contract: Contract
  expiry: Expiry
  text: string
  serials: { serial: SerialNumber; text: string }[]
}

export interface Found {
  contract: Contract
  expiry: Expiry
  serials: SerialNumber[]
}

/** Letter case, Polish marks and dashes do not matter, and each letter stays one letter. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f-]/g, '')
    .replace(/ł/g, 'l')
}

/**
 * The words looked for; the old prefix `(H)-` of a serial number is no part of it. contract-service goes by the same
 * rule where it writes files, and finding.cases.json holds for both.
 */
export function words(q: string): string[] {
  return q
    .split(/\s+/)
    .map((word) => plain(word.replace(/^\(H\)-?/i, '')))
    .filter((word) => word !== '')
}

export function index(contracts: readonly Contract[], day: string): Indexed[] {
  return contracts.map((contract) => ({
    contract,
    expiry: expiryOf(contract, day),
    text: plain(
      [
        contract.number,
        contract.company.name,
        contract.company.nip,
        contract.supplier.name,
        contract.serviceLevel,
      ].join(' '),
    ),
    serials: contract.serialNumbers.map((serial) => ({ serial, text: plain(`${serial.number} ${serial.product}`) })),
  }))
}

/**
 * Every word must occur in the contract or in one and the same serial number; words that hit only serial numbers leave
 * only those to be shown.
 */
export function find(indexed: readonly Indexed[], search: ContractSearch): Found[] {
  const wanted = words(search.q ?? '')
  const found: Found[] = []
  for (const { contract, expiry, text, serials } of indexed) {
    if (!stateWanted(expiry.state, search.state ?? 'current')) continue
    if (search.company !== undefined && contract.company.nip !== search.company) continue
    if (search.supplier !== undefined && contract.supplier.id !== search.supplier) continue
    const missing = wanted.filter((word) => !text.includes(word))
    const hits = serials.filter((entry) => missing.every((word) => entry.text.includes(word)))
    if (missing.length > 0 && hits.length === 0) continue
    found.push({ contract, expiry, serials: hits.map(({ serial }) => serial) })
  }
  return found
}

function stateWanted(state: ContractState, filter: StateFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'soon':
      return state === 'soon'
    case 'expired':
      return state === 'expired' || state === 'cancelled'
    case 'current':
      return state === 'active' || state === 'soon'
  }
}
