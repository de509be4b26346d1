import { describe, expect, it } from 'vitest'
import { readContractSearch, type ContractSearch } from './contractSearch'
import type { Contract } from './contracts'
import table from './finding.cases.json'
import { find, index } from './finding'

interface Case {
  about: string
  search: ContractSearch
  finds: Record<string, string[]>
}

const contracts = index(table.contracts as Contract[], table.today)

/** contract-service goes by the same cases, so that a file holds what the page shows. */
describe('what the page finds and a file of it holds', () => {
  it.each(table.cases as unknown as Case[])('$about', ({ search, finds }) => {
    const found = find(contracts, search).map(({ contract, serials }) => [
      contract.number,
      serials.map(({ number }) => number),
    ])
    expect(Object.fromEntries(found)).toEqual(finds)
  })

  it('is asked for with no more characters than the service takes', () => {
    const { q } = readContractSearch({ q: 'a'.repeat(table.longest + 1) })
    expect(q).toHaveLength(table.longest)
  })
})
