import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ANYTHING, FakeEventSource, stubEventSource } from '../../testing/eventSource'
import { isStreaming, listen } from './stream'

const MINUTE = 60_000

function turn(visibility: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

const latest = () => {
  const last = FakeEventSource.all.at(-1)
  if (last === undefined) throw new Error('Nobody listens')
  return last
}
const open = () => FakeEventSource.all.filter(({ readyState }) => readyState !== FakeEventSource.CLOSED)

describe('a stream of events', () => {
  const onGap = vi.fn()
  const onNews = vi.fn()
  let leave: () => void = () => undefined

  beforeEach(() => {
    vi.useFakeTimers()
    stubEventSource()
    onGap.mockClear()
    onNews.mockClear()
  })

  afterEach(() => {
    leave()
    vi.restoreAllMocks()
  })

  const begin = () => {
    leave = listen({ onGap, onNews })
  }

  it('tells what it hears, and when something may have been missed', () => {
    begin()
    expect(latest().url).toBe('/api/tickets/events')
    expect(isStreaming()).toBe(false)
    latest().begins()
    expect(onGap).toHaveBeenCalledTimes(1)
    expect(isStreaming()).toBe(true)

    latest().tells(ANYTHING)
    expect(onNews).toHaveBeenCalledWith(ANYTHING)

    latest().breaksOff()
    expect(isStreaming()).toBe(false)
    expect(FakeEventSource.all).toHaveLength(1)
    latest().begins()
    expect(onGap).toHaveBeenCalledTimes(2)
  })

  it('that was refused is tried again, less and less often', () => {
    begin()
    latest().isRefused()
    expect(onGap).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(5_000)
    expect(FakeEventSource.all).toHaveLength(2)
    latest().isRefused()
    vi.advanceTimersByTime(9_999)
    expect(FakeEventSource.all).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(FakeEventSource.all).toHaveLength(3)
  })

  it('ends a minute after the page was hidden, and begins again when it is shown', () => {
    begin()
    turn('hidden')
    vi.advanceTimersByTime(MINUTE - 1)
    expect(open()).toHaveLength(1)
    turn('visible')
    vi.advanceTimersByTime(MINUTE)
    expect(open()).toHaveLength(1)

    turn('hidden')
    vi.advanceTimersByTime(MINUTE)
    expect(open()).toHaveLength(0)
    expect(isStreaming()).toBe(false)
    turn('visible')
    expect(open()).toHaveLength(1)
    expect(FakeEventSource.all).toHaveLength(2)
  })

  it('does not begin behind another page, nor again after it was left', () => {
    turn('hidden')
    begin()
    expect(FakeEventSource.all).toHaveLength(0)
    turn('visible')
    latest().isRefused()
    leave()
    vi.advanceTimersByTime(MINUTE)
    turn('visible')
    expect(FakeEventSource.all).toHaveLength(1)
  })
})
