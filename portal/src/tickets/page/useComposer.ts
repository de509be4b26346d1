import { useEffect, useState } from 'react'
import { takeBack, useReply } from '../changes'
import type { Attachment, Ticket } from '../tickets'
import { leftOf, replyDraft, type ReplyDraft } from '../replyDraft'

/** An answer that is being written: kept as a draft until the service has taken it, whatever happens meanwhile. */
export function useComposer(ticket: Ticket) {
  const reply = useReply(ticket)
  const [draft, setDraft] = useState<ReplyDraft>(() => replyDraft(ticket).read())
  const [written, setWritten] = useState(ticket.id)
  if (written !== ticket.id) {
    // Merged while it was answered: what was begun on either goes on here.
    setWritten(ticket.id)
    setDraft(replyDraft(ticket).read())
  }
  const note = ticket.may.includes('NOTE') && (draft.internal || !ticket.may.includes('REPLY'))

  useEffect(() => replyDraft(ticket).keep(draft), [ticket, draft])

  function change(changed: (known: ReplyDraft) => Partial<ReplyDraft>) {
    setDraft((known) => ({ ...known, ...changed(known) }))
    if (reply.isSuccess) reply.reset()
  }

  function send(onSent: () => void) {
    const attachments = draft.files.map(({ id }) => id)
    const body = {
      body: draft.body,
      ...(attachments.length > 0 && { attachments }),
      ...(note && { internal: true }),
    }
    reply.mutate(body, {
      onSuccess: () => {
        setDraft((known) => leftOf(known, body))
        onSent()
      },
    })
  }

  return {
    draft,
    note,
    reply,
    send,
    write: (body: string) => change(() => ({ body })),
    setInternal: (internal: boolean) => change(() => ({ internal })),
    add: (file: Attachment) => change(({ files }) => ({ files: [...files, file] })),
    remove: (file: Attachment) => {
      takeBack(ticket.id, file)
      change(({ files }) => ({ files: files.filter(({ id }) => id !== file.id) }))
    },
  }
}
