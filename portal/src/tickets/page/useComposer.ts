import { useEffect, useState } from 'react'
import { takeBack, useReply } from '../changes'
import type { Attachment, Ticket } from '../tickets'
import { nothing, replyDraft, type ReplyDraft } from '../replyDraft'

/** An answer that is being written: kept as a draft until the service has taken it, whatever happens meanwhile. */
export function useComposer(ticket: Ticket) {
  const reply = useReply(ticket.id)
  const [draft, setDraft] = useState<ReplyDraft>(() => replyDraft(ticket.id).read())
  const note = ticket.may.includes('NOTE') && (draft.internal || !ticket.may.includes('REPLY'))

  useEffect(() => replyDraft(ticket.id).keep(draft), [ticket.id, draft])

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
        // What was typed while it went out is the next answer.
        setDraft((known) => (known.body === body.body ? nothing : { ...known, files: [] }))
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
