import { act } from '@testing-library/react'
import { vi } from 'vitest'

type News = Record<'ticket' | 'number', string | null> & { change: string }

/** The browser's end of a stream of events, of which jsdom knows nothing. */
export class FakeEventSource {
  static readonly CONNECTING = 0
  static readonly CLOSED = 2
  static all: FakeEventSource[] = []

  readyState = FakeEventSource.CONNECTING
  onopen?: () => void
  onmessage?: (event: { data: string }) => void
  onerror?: () => void

  constructor(readonly url: string) {
    FakeEventSource.all.push(this)
  }

  close() {
    this.readyState = FakeEventSource.CLOSED
  }

  begins() {
    this.readyState = 1
    act(() => this.onopen?.())
  }

  tells(news: News) {
    act(() => this.onmessage?.({ data: JSON.stringify(news) }))
  }

  /** The browser will try again by itself. */
  breaksOff() {
    this.readyState = FakeEventSource.CONNECTING
    act(() => this.onerror?.())
  }

  /** The browser will not. */
  isRefused() {
    this.readyState = FakeEventSource.CLOSED
    act(() => this.onerror?.())
  }
}

export const ANYTHING: News = { ticket: null, number: null, change: 'ANYTHING' }

export function stubEventSource() {
  FakeEventSource.all = []
  vi.stubGlobal('EventSource', FakeEventSource)
}

/** The stream that the page listens to, as soon as it does. */
export function stream(): Promise<FakeEventSource> {
  return vi.waitFor(() => {
    const last = FakeEventSource.all.at(-1)
    if (last === undefined) throw new Error('Nobody listens')
    return last
  })
}
