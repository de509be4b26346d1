import type { Contract } from './contracts'

const DAY_MS = 86_400_000

export type ContractState = 'active' | 'soon' | 'expired' | 'cancelled'

export interface Expiry {
  state: ContractState
  /** Days until the last day of the contract, which still counts; negative when it is over. */
  daysLeft: number
  /** How near the end is: the steps at which people are told by mail. */
  step: 90 | 30 | 7 | undefined
}

/** The date in Poland, where contracts begin and end. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(now)
}

export function expiryOf(contract: Pick<Contract, 'status' | 'validTo'>, day: string): Expiry {
  const daysLeft = Math.round((Date.parse(contract.validTo) - Date.parse(day)) / DAY_MS)
  if (contract.status === 'CANCELLED') return { state: 'cancelled', daysLeft, step: undefined }
  if (contract.status === 'EXPIRED' || daysLeft < 0) return { state: 'expired', daysLeft, step: undefined }
  const step = daysLeft <= 7 ? 7 : daysLeft <= 30 ? 30 : daysLeft <= 90 ? 90 : undefined
  return { state: step === undefined ? 'active' : 'soon', daysLeft, step }
}
