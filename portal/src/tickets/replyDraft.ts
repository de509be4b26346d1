import type { TicketReply } from '../api/generated/ticket-service'
import type { Attachment, Ticket } from './tickets'

export interface ReplyDraft {
  body: string
  internal: boolean
  /** Taken by the service already; without an answer it forgets them after a day. */
  files: readonly Attachment[]
}

const nothing: ReplyDraft = { body: '', internal: false, files: [] }

/** What was typed and added while an answer went out: it is the next one. */
export function leftOf(draft: ReplyDraft, sent: TicketReply): ReplyDraft {
  const files = draft.files.filter(({ id }) => !sent.attachments?.includes(id))
  const body = draft.body === sent.body ? '' : draft.body
  return body === '' && files.length === 0 ? nothing : { ...draft, body, files }
}

/** Two that are one now, because their tickets are. What may be meant for staff alone is no answer by that. */
function together(one: ReplyDraft, other: ReplyDraft): ReplyDraft {
  return {
    body: [one.body, other.body].filter((body) => body.trim() !== '').join('\n\n'),
    internal: one.internal || other.internal,
    files: [...one.files, ...other.files],
  }
}

/** What somebody has begun to answer on a ticket, and on those that live on in it; it ends with the tab. */
export function replyDraft({ number, merged }: Pick<Ticket, 'number' | 'merged'>) {
  const key = (of: string) => `myhezo.reply.draft.${of}`

  function readOne(of: string): ReplyDraft {
    try {
      return { ...nothing, ...(JSON.parse(sessionStorage.getItem(key(of)) ?? '{}') as Partial<ReplyDraft>) }
    } catch {
      return nothing
    }
  }

  return {
    read: (): ReplyDraft => merged.map(readOne).reduce(together, readOne(number)),
    keep(draft: ReplyDraft) {
      for (const of of merged) sessionStorage.removeItem(key(of))
      if (draft.body === '' && draft.files.length === 0) sessionStorage.removeItem(key(number))
      else sessionStorage.setItem(key(number), JSON.stringify(draft))
    },
  }
}
