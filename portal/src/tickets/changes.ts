import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Ticket, TicketOpening, TicketReply } from '../api/generated/ticket-service'
import { call } from '../api/http'
import { idempotencyUnder } from '../api/idempotency'
import { ticketDraft } from './opening/ticketDraft'
import { replyDraft } from './replyDraft'
import { pathOf, type Attachment, type State } from './tickets'

/** A change, done once the page shows it; also after a refusal, for somebody else may have been quicker. */
function useChange<Variables, Answer = unknown>(change: (variables: Variables) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  })
}

const opened = idempotencyUnder('myhezo.ticket.sent')

export function useOpenTicket() {
  return useChange(async (body: TicketOpening) => {
    const headers = { 'idempotency-key': opened.keyFor(body) }
    const { data } = await call<Ticket>('POST', '/api/tickets', { body, headers })
    opened.decided()
    ticketDraft.forget()
    return data
  })
}

const replied = idempotencyUnder('myhezo.reply.sent')

export function useReply(id: string) {
  return useChange(async (body: TicketReply) => {
    const headers = { 'idempotency-key': replied.keyFor({ id, body }) }
    await call('POST', `${pathOf(id)}/messages`, { body, headers })
    replied.decided()
    replyDraft(id).forget()
  })
}

/** Takes a file out of an answer that is being written. One that stays behind is forgotten by the service in a day. */
export function takeBack(ticketId: string, file: Attachment) {
  call('DELETE', `${pathOf(ticketId)}/attachments/${encodeURIComponent(file.id)}`).catch(() => undefined)
}

export function useSetState(id: string) {
  return useChange((state: State) => call('PUT', `${pathOf(id)}/state`, { body: { state } }))
}

export function useDecideSupplierAccess(id: string) {
  return useChange((granted: boolean) => call('PUT', `${pathOf(id)}/supplier-access`, { body: { granted } }))
}

/** `me`, the subject of somebody of the desk, or nobody. */
export function useAssign(id: string) {
  return useChange((assignee: string | null) => call('PUT', `${pathOf(id)}/assignee`, { body: { assignee } }))
}
