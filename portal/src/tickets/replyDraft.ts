import type { Attachment } from './tickets'

export interface ReplyDraft {
  body: string
  internal: boolean
  /** Taken by the service already; without an answer it forgets them after a day. */
  files: readonly Attachment[]
}

export const nothing: ReplyDraft = { body: '', internal: false, files: [] }

/** What somebody has begun to answer on one ticket; it ends with the tab. */
export function replyDraft(ticketId: string) {
  const key = `myhezo.reply.draft.${ticketId}`
  return {
    read(): ReplyDraft {
      try {
        return { ...nothing, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<ReplyDraft>) }
      } catch {
        return nothing
      }
    },
    keep(draft: ReplyDraft) {
      if (draft.body === '' && draft.files.length === 0) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, JSON.stringify(draft))
    },
    forget: () => sessionStorage.removeItem(key),
  }
}
