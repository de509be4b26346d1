import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Ticket, TicketOpening, TicketReply } from '../api/generated/ticket-service'
import { call } from '../api/http'
import { idempotencyUnder } from '../api/idempotency'
import { ticketDraft } from './opening/ticketDraft'
import { leftOf, replyDraft } from './replyDraft'
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

/** One for each ticket: an answer that may have arrived keeps its key while another ticket is answered. */
const sentTo = (number: string) => idempotencyUnder(`myhezo.reply.sent.${number}`)

export function useReply(ticket: Ticket) {
  return useChange(async (body: TicketReply) => {
    // What may have arrived before the ticket was merged is sent as it was then, so that it counts once.
    const number = ticket.merged.find((of) => sentTo(of).isOpen(body)) ?? ticket.number
    const replied = sentTo(number)
    const headers = { 'idempotency-key': replied.keyFor(body) }
    await call('POST', `${pathOf(number)}/messages`, { body, headers })
    replied.decided()
    const draft = replyDraft(ticket)
    draft.keep(leftOf(draft.read(), body))
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
