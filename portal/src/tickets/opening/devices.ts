import type { Contract } from '../../contracts/contracts'
import type { Found } from '../../contracts/finding'

/** A covered serial number, under the contract that covers it. */
export interface Device {
  key: string
  contract: Contract
  serial: string
  product: string
}

/** So many are offered at once; who looks for another types one letter more. */
export const OFFERED = 50

export const keyOf = (contractNumber: string, serial: string) => `${contractNumber} ${serial}`

/** The first devices of what was found, and how many more there are. */
export function offered(found: readonly Found[]): { devices: Device[]; more: number } {
  const devices: Device[] = []
  let all = 0
  for (const { contract, serials } of found) {
    all += serials.length
    for (const { number, product } of serials.slice(0, OFFERED - devices.length))
      devices.push({ key: keyOf(contract.number, number), contract, serial: number, product })
  }
  return { devices, more: all - devices.length }
}

/** The contract that covers a serial number: the one asked for, or else the first that does. */
export function contractOf(contracts: readonly Contract[], number: string, serial: string): Contract | undefined {
  const covers = ({ serialNumbers }: Contract) => serialNumbers.some((covered) => covered.number === serial)
  const named = contracts.find((contract) => contract.number === number)
  if (named || serial === '') return named
  return contracts.find(covers)
}

export function isCovered(contract: Contract, serial: string): boolean {
  return contract.serialNumbers.some((covered) => covered.number === serial)
}
