import type { TicketNews } from '../../api/generated/ticket-service'

/** How long a page that nobody looks at goes on listening. */
const HIDDEN_MS = 60_000

/** How long to wait after a stream that was refused; each time twice as long. */
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 60_000

const PATH = '/api/tickets/events'

interface Listener {
  /** A stream has begun, or could not: whatever happened before it is not told. */
  onGap: () => void
  onNews: (news: TicketNews) => void
}

let streaming = false

/** Whether changes are heard of by themselves at this moment. */
export const isStreaming = () => streaming

/**
 * Listens to what happens to tickets while somebody looks at this page. A connection that breaks off is restored by the
 * browser, one that is refused by us.
 */
export function listen({ onGap, onNews }: Listener): () => void {
  let source: EventSource | undefined
  let pause = FIRST_PAUSE_MS
  let again: number | undefined
  let hidden: number | undefined

  function open() {
    clearTimeout(again)
    source = new EventSource(PATH)
    source.onopen = () => {
      streaming = true
      pause = FIRST_PAUSE_MS
      onGap()
    }
    source.onmessage = ({ data }: MessageEvent<string>) => onNews(JSON.parse(data) as TicketNews)
    source.onerror = () => {
      streaming = false
      if (source?.readyState !== EventSource.CLOSED) return
      close()
      onGap() // a session that has ended shows itself in this way
      again = window.setTimeout(open, pause)
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
    }
  }

  function close() {
    clearTimeout(again)
    source?.close()
    source = undefined
    streaming = false
  }

  function onVisibility() {
    clearTimeout(hidden)
    if (document.visibilityState === 'hidden') hidden = window.setTimeout(close, HIDDEN_MS)
    else if (source === undefined) open()
  }

  document.addEventListener('visibilitychange', onVisibility)
  if (document.visibilityState !== 'hidden') open()
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    clearTimeout(hidden)
    close()
  }
}
