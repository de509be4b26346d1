import { useState } from 'react'
import { newKey } from '../../api/idempotency'
import { Problem } from '../../api/problem'
import { upload } from '../../api/upload'
import { pathOf, type Attachment } from '../tickets'

/** The largest file the service takes, in bytes. */
const LARGEST = 25 * 1024 * 1024

/** So many files go with one message at most. */
const MOST = 20

/** A file on its way to a ticket. */
export interface Sending {
  key: string
  name: string
  /** 0 to 1. */
  sent: number
  error?: Error
  stop: () => void
  /** Once more; not for a file that is refused however often it is sent. */
  again?: () => void
}

/** Known beforehand to be refused, so it was not sent. */
export class NotSent extends Error {
  readonly reason: 'tooLarge' | 'empty' | 'tooMany'

  constructor(reason: NotSent['reason']) {
    super(reason)
    this.name = 'NotSent'
    this.reason = reason
  }
}

/**
 * Files that go to a ticket while an answer is written.
 *
 * @param there how many files the answer has already
 * @param onArrived told of each that the service has taken
 */
export function useUploads(ticketId: string, there: number, onArrived: (file: Attachment) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([])
  const drop = (key: string) => setSending((known) => known.filter((one) => one.key !== key))
  const put = (key: string, changed: Partial<Sending>) =>
    setSending((known) => known.map((one) => (one.key === key ? { ...one, ...changed } : one)))

  function send(files: Iterable<File>) {
    let place = there + sending.length
    for (const file of files) start(newKey(), file, refusal(file, place++))
  }

  function start(key: string, file: File, refused?: NotSent) {
    const stopping = new AbortController()
    const stop = () => {
      stopping.abort()
      drop(key)
    }
    const begun: Sending = { key, name: file.name, sent: 0, stop, ...(refused && { error: refused }) }
    setSending((known) =>
      known.some((one) => one.key === key) ? known.map((one) => (one.key === key ? begun : one)) : [...known, begun],
    )
    if (refused) return
    const body = new FormData()
    body.append('file', file)
    const onSent = (sent: number) => put(key, { sent })
    upload<Attachment>(`${pathOf(ticketId)}/attachments`, { body, onSent, signal: stopping.signal }).then(
      (arrived) => {
        drop(key)
        onArrived(arrived)
      },
      (error: unknown) =>
        put(key, {
          error: error instanceof Error ? error : new Error(String(error)),
          ...(!isFinal(error) && { again: () => start(key, file) }),
        }),
    )
  }

  return { sending, send }
}

/** Too large, or of no kind that is taken: so it stays. */
function isFinal(error: unknown): boolean {
  return error instanceof Problem && (error.status === 413 || error.status === 415)
}

function refusal(file: File, place: number): NotSent | undefined {
  if (place >= MOST) return new NotSent('tooMany')
  if (file.size > LARGEST) return new NotSent('tooLarge')
  if (file.size === 0) return new NotSent('empty')
  return undefined
}
