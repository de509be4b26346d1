import { useState } from 'react'
import { upload } from '../../api/upload'
import { newKey } from '../../api/idempotency'
import { pathOf, type Attachment } from '../tickets'

/** The largest file the service takes, in bytes. */
const LARGEST = 25 * 1024 * 1024

/** A file on its way to a ticket. */
export interface Sending {
  key: string
  name: string
  size: number
  /** 0 to 1. */
  sent: number
  error?: Error
  stop: () => void
}

/** The file is larger than the service takes; it was not sent. */
export class TooLarge extends Error {}

/**
 * Files that go to a ticket while an answer is written.
 *
 * @param onArrived told of each that the service has taken
 */
export function useUploads(ticketId: string, onArrived: (file: Attachment) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([])
  const drop = (key: string) => setSending((known) => known.filter((one) => one.key !== key))
  const put = (key: string, changed: Partial<Sending>) =>
    setSending((known) => known.map((one) => (one.key === key ? { ...one, ...changed } : one)))

  function send(files: Iterable<File>) {
    for (const file of files) {
      const key = newKey()
      const stopping = new AbortController()
      const stop = () => {
        stopping.abort()
        drop(key)
      }
      setSending((known) => [...known, { key, name: file.name, size: file.size, sent: 0, stop }])
      if (file.size > LARGEST) {
        put(key, { error: new TooLarge() })
        continue
      }
      const body = new FormData()
      body.append('file', file)
      const onSent = (sent: number) => put(key, { sent })
      upload<Attachment>(`${pathOf(ticketId)}/attachments`, { body, onSent, signal: stopping.signal }).then(
        (arrived) => {
          drop(key)
          onArrived(arrived)
        },
        (error: unknown) => put(key, { error: error instanceof Error ? error : new Error(String(error)) }),
      )
    }
  }

  return { sending, send }
}
