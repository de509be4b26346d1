import { beforeEach, describe, expect, it, vi } from 'vitest'
import { download } from './download'
import { Unreachable } from './problem'

const LONG = 10 * 60_000

describe('a download', () => {
  const names: string[] = []

  beforeEach(() => {
    names.length = 0
    vi.useFakeTimers()
    // The browser's own is none of the timers that a test can move.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
      const ended = new AbortController()
      setTimeout(() => ended.abort(), time)
      return ended.signal
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: vi.fn() }))
  })

  it('takes as long as the line needs once it has begun', async () => {
    const file = answered()
    const done = download('/api/file', 'file.pdf')
    await vi.advanceTimersByTimeAsync(LONG)
    await file.write(new Uint8Array(1))
    await file.close()
    await done
    expect(names).toEqual(['file.pdf'])
  })

  it('that nobody begins is given up', async () => {
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
    })
    const given = expect(download('/api/file', 'file.pdf')).rejects.toBeInstanceOf(Unreachable)
    await vi.advanceTimersByTimeAsync(LONG)
    await given
  })

  it('that breaks off is told as a lost connection', async () => {
    const file = answered()
    const given = expect(download('/api/file', 'file.pdf')).rejects.toBeInstanceOf(Unreachable)
    await vi.advanceTimersByTimeAsync(1)
    await file.abort(new TypeError('network error'))
    await given
    expect(names).toEqual([])
  })
})

/** An answer has begun; what is written arrives, unless the caller has hung up. */
function answered() {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const file = writable.getWriter()
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    signal.addEventListener('abort', () => void file.abort(new Error('aborted')))
    return Promise.resolve(new Response(readable))
  })
  return file
}
