import { describe, expect, it } from 'vitest'
import { cleanNip, isNip } from './nip'

describe('a NIP', () => {
  it.each(['1234563218', '5260250274', '1111111111'])('%s has a matching check digit', (nip) => {
    expect(isNip(nip)).toBe(true)
  })

  it.each(['1234563219', '0000000010', '123456321', '12345632180', '123456321x', ''])('%s is none', (nip) => {
    expect(isNip(nip)).toBe(false)
  })

  it('is never valid when the remainder is ten, whatever the last digit', () => {
    for (let last = 0; last < 10; last++) expect(isNip(`100000016${last}`)).toBe(false)
  })

  it.each(['1234563218', 'PL1234563218', 'pl 123-456-32-18', ' 123 456 32 18 '])('is read from %s', (typed) => {
    expect(cleanNip(typed)).toBe('1234563218')
  })
})
