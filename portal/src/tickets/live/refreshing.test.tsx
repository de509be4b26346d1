import type { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../api/client'
import { refreshing } from './refreshing'

const news = (ticket: string | null) => ({ ticket, number: null, change: 'CHANGED' as const })

describe('what a page shows of tickets', () => {
  let client: QueryClient

  beforeEach(() => {
    vi.useFakeTimers()
    client = createClient(0)
    show()
  })

  function show() {
    client.setQueryData(['tickets', 'list', {}], {})
    for (const id of ['t-1', 't-2']) {
      client.setQueryData(['tickets', 'one', `number of ${id}`], { ticket: { id }, etag: null })
      client.setQueryData(['tickets', 'one', `number of ${id}`, 'messages'], {})
    }
    client.setQueryData(['contracts'], {})
  }

  const old = () =>
    client
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.isInvalidated)
      .map(({ queryKey }) => queryKey.slice(1).map(String).join(' '))

  it('is old where a ticket has changed, whatever the address calls it', () => {
    refreshing(client, true).news(news('t-1'))
    expect(old()).toEqual([])
    vi.advanceTimersByTime(100)
    expect(old()).toEqual(['list [object Object]', 'one number of t-1', 'one number of t-1 messages'])
  })

  it('is old altogether where something may have been missed', () => {
    const { gap } = refreshing(client, true)
    gap()
    vi.advanceTimersByTime(100)
    expect(old()).toHaveLength(5)
    show()
    refreshing(client, true).news(news(null))
    vi.advanceTimersByTime(100)
    expect(old()).toHaveLength(5)
  })

  it('is not read again for a supplier but for its lists', () => {
    const refresher = refreshing(client, false)
    refresher.news(news('t-1'))
    refresher.gap()
    vi.advanceTimersByTime(100)
    expect(old()).toEqual(['list [object Object]'])
  })

  it('is asked for once a second at most, and not after the page was left', () => {
    const refresher = refreshing(client, true)
    refresher.news(news('t-1'))
    vi.advanceTimersByTime(100)
    show()
    refresher.news(news('t-1'))
    vi.advanceTimersByTime(999)
    expect(old()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(old()).toHaveLength(3)
    show()
    refresher.news(news('t-1'))
    refresher.stop()
    vi.advanceTimersByTime(2_000)
    expect(old()).toEqual([])
  })
})
