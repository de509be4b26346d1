import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { solve } from './riddle'
import { sha256 } from './sha256'

const hex = (text: string) => Array.from(sha256(text), (word) => word.toString(16).padStart(8, '0')).join('')
const expected = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the hash of a riddle', () => {
  it('is SHA-256, whatever the length', () => {
    for (let length = 0; length <= 200; length++) expect(hex('a'.repeat(length))).toBe(expected('a'.repeat(length)))
    expect(hex('1772440500.15.AbC_-:4k')).toBe(expected('1772440500.15.AbC_-:4k'))
  })
})

describe('a riddle', () => {
  it('is solved by a text whose hash begins with the zeros asked for', async () => {
    const solution = await solve({ challenge: 'a.b', difficulty: 11, expiresAt: '2026-03-02T08:15:00Z' })

    expect(expected(`a.b:${solution}`)).toMatch(/^00[01]/)
  })
})
