import { describe, expect, it } from 'vitest'
import type { Contract } from './contracts'
import { find, index } from './finding'

const TODAY = '2026-01-15'

function contract(number: string, changed: Partial<Contract> = {}): Contract {
  return {
    number,
    status: 'ACTIVE',
    company: { nip: '1234563218', name: 'Alfa Sp. z o.o.' },
    supplier: { id: 'c-2', name: 'Północ S.A.' },
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    serviceLevel: '8x5 NBD',
    serialNumbers: [
      { number: 'FG1234567890', product: 'FortiGate 100F' },
      { number: 'FS9876543210', product: 'FortiSwitch 148F' },
    ],
    ...changed,
  }
}

const indexed = index(
  [
    contract('HEZO/2023/00017'),
    contract('HEZO/2024/00101', { supplier: { id: 'c-3', name: 'Inny' }, validTo: '2026-02-01' }),
    contract('HEZO/2020/00001', { status: 'EXPIRED', validTo: '2023-01-01' }),
  ],
  TODAY,
)
const numbers = (search: Parameters<typeof find>[1]) => find(indexed, search).map((one) => one.contract.number)

describe('the search for contracts', () => {
  it('shows the contracts in force with all their serial numbers when nothing is asked for', () => {
    expect(find(indexed, {}).map((one) => one.serials.length)).toEqual([2, 2])
  })

  it('finds a serial number by a part of it, in any case, and shows only that one', () => {
    expect(find(indexed, { q: '1234567' })[0]?.serials.map((serial) => serial.number)).toEqual(['FG1234567890'])
    expect(numbers({ q: 'fg1234567890' })).toHaveLength(2)
  })

  it('finds a serial number typed with the old prefix or with dashes', () => {
    expect(numbers({ q: '(H)-FG1234567890' })).toHaveLength(2)
    expect(numbers({ q: 'FG1234-567-890' })).toHaveLength(2)
  })

  it('finds by product, supplier, company and contract number, Polish marks or not', () => {
    expect(numbers({ q: 'fortiswitch' })).toHaveLength(2)
    expect(numbers({ q: 'polnoc' })).toEqual(['HEZO/2023/00017'])
    expect(numbers({ q: 'alfa 00101' })).toEqual(['HEZO/2024/00101'])
  })

  it('asks for every word, of the contract or of one serial number', () => {
    expect(numbers({ q: '00017 FG' })).toEqual(['HEZO/2023/00017'])
    expect(numbers({ q: 'FG fortiswitch' })).toEqual([])
  })

  it('keeps all serial numbers of a contract that is meant itself', () => {
    expect(find(indexed, { q: '00017' })[0]?.serials).toHaveLength(2)
  })

  it('filters by state, company and supplier', () => {
    expect(numbers({ state: 'soon' })).toEqual(['HEZO/2024/00101'])
    expect(numbers({ state: 'expired' })).toEqual(['HEZO/2020/00001'])
    expect(numbers({ state: 'all' })).toHaveLength(3)
    expect(numbers({ supplier: 'c-3' })).toEqual(['HEZO/2024/00101'])
    expect(numbers({ company: '5260250274' })).toEqual([])
  })

  it('answers within a frame or two over 12,000 serial numbers', () => {
    const serialNumbers = Array.from({ length: 12_000 }, (_, at) => ({
      number: `FGT${1_000_000 + at}`,
      product: 'FortiGate 40F',
    }))
    const large = index([contract('HEZO/2024/00102', { serialNumbers })], TODAY)
    const start = performance.now()
    expect(find(large, { q: '1007919 forti' })[0]?.serials).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
