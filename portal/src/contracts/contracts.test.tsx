import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contractsQuery, expectAnotherContract, type Question } from './contracts'

/** How often the list is asked for in a minute, when it holds so many contracts at each question. */
async function questions(question: Question, contracts: (asked: number) => number): Promise<number> {
  let asked = 0
  vi.stubGlobal('fetch', () => {
    const items = Array.from({ length: contracts(++asked) }, () => ({}))
    return Promise.resolve(Response.json({ items, next: null }))
  })
  const client = new QueryClient()
  const stop = new QueryObserver(client, contractsQuery(question)).subscribe(() => undefined)
  await vi.advanceTimersByTimeAsync(59_000)
  stop()
  client.clear()
  return asked
}

describe('the list of contracts', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-03-02T08:00:00Z') })
  })

  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('is asked for once when it has contracts', async () => {
    expect(await questions({}, () => 2)).toBe(1)
  })

  it('is asked for again until somebody new has his first contract', async () => {
    expect(await questions({}, (asked) => (asked < 4 ? 0 : 1))).toBe(4)
  })

  it('is left alone when there is still none after a while', async () => {
    expect(await questions({ expired: 'true' }, () => 0)).toBe(10)
  })

  it('is asked for once when a search finds nothing', async () => {
    expect(await questions({ q: 'zzz' }, () => 0)).toBe(1)
  })

  it('is asked for again for a while after a contract was added', async () => {
    expectAnotherContract()
    expect(await questions({}, () => 2)).toBe(11)
  })
})
