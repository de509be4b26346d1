import type { SerialNumber } from './contracts'
import type { Found } from './finding'

/** What the list is made of: a company, its contracts, and of each the serial numbers, some to a row. */
export type Row =
  | { kind: 'company'; key: string; nip: string; name: string; contracts: number; serials: number }
  | { kind: 'contract'; key: string; found: Found }
  | {
      kind: 'serials'
      key: string
      serials: SerialNumber[]
      first: number
      total: number
      last: boolean
      contract: string
      /** Its contract is in force, so that a ticket can be opened about a device. */
      reportable: boolean
    }

export function toRows(found: readonly Found[], columns: number): Row[] {
  return byCompany(found).flatMap(([nip, contracts]) => [
    {
      kind: 'company' as const,
      key: nip,
      nip,
      name: contracts[0]?.contract.company.name ?? '',
      contracts: contracts.length,
      serials: contracts.reduce((sum, { serials }) => sum + serials.length, 0),
    },
    ...contracts.flatMap((one) => contractRows(one, columns)),
  ])
}

function byCompany(found: readonly Found[]): [string, Found[]][] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const { nip } = one.contract.company
    const group = groups.get(nip)
    if (group) group.push(one)
    else groups.set(nip, [one])
  }
  return [...groups]
}

function contractRows(found: Found, columns: number): Row[] {
  const { contract, serials } = found
  const rows: Row[] = [{ kind: 'contract', key: contract.number, found }]
  for (let first = 0; first < serials.length; first += columns) {
    rows.push({
      kind: 'serials',
      key: `${contract.number} ${first}`,
      serials: serials.slice(first, first + columns),
      first,
      total: serials.length,
      last: first + columns >= serials.length,
      contract: contract.number,
      reportable: contract.status === 'ACTIVE',
    })
  }
  return rows
}
