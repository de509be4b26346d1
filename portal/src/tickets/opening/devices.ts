import type { Contract, SerialNumber } from '../../contracts/contracts'
import { plain, words, type Found } from '../../contracts/finding'

/** A covered serial number, under the contract that covers it. */
export interface Device {
  key: string
  contract: Contract
  serial: string
  product: string
}

/** So many are offered at once; who looks for another types one letter more. */
const OFFERED = 50

/** The first devices of what was found, and how many more there are. */
export function offered(found: readonly Found[]): { devices: Device[]; more: number } {
  const devices: Device[] = []
  let all = 0
  for (const { contract, serials } of found) {
    all += serials.length
    for (const serial of serials.slice(0, OFFERED - devices.length)) devices.push(deviceOf(contract, serial))
  }
  return { devices, more: all - devices.length }
}

/** The contract that covers a serial number: the one asked for, or else the first that does. */
export function contractOf(contracts: readonly Contract[], number: string, serial: string): Contract | undefined {
  const named = contracts.find((contract) => contract.number === number)
  if (named || serial === '') return named
  return contracts.find((contract) => isCovered(contract, serial))
}

export function isCovered(contract: Contract, serial: string): boolean {
  return contract.serialNumbers.some((covered) => covered.number === serial)
}

/** The device whose whole serial number was typed, in whichever way it is written. */
export function typedWhole(found: readonly Found[], typed: string): Device | undefined {
  const [number, ...more] = words(typed)
  if (number === undefined || more.length > 0) return undefined
  for (const { contract, serials } of found) {
    const serial = serials.find((one) => plain(one.number) === number)
    if (serial) return deviceOf(contract, serial)
  }
  return undefined
}

export function keyOf(contractNumber: string, serial: string): string {
  return `${contractNumber} ${serial}`
}

function deviceOf(contract: Contract, { number, product }: SerialNumber): Device {
  return { key: keyOf(contract.number, number), contract, serial: number, product }
}
