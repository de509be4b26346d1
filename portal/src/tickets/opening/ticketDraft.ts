import { priorities } from '../ticketSearch'
import type { Priority, Visibility } from '../tickets'

/** The answer to whether a supplier may read, and which supplier was asked about. */
export interface Decision {
  supplier: string
  granted: boolean
}

export interface TicketDraft {
  contractNumber: string
  serialNumber: string
  subject: string
  description: string
  reference: string
  priority: Priority
  visibility: Visibility
  decision: Decision | undefined
}

const KEPT = 'myhezo.ticket.draft'

export const emptyDraft: TicketDraft = {
  contractNumber: '',
  serialNumber: '',
  subject: '',
  description: '',
  reference: '',
  priority: 'NORMAL',
  visibility: 'COMPANY',
  decision: undefined,
}

/** What was typed survives a reload, an ended session and a look at another page, and ends with the tab. */
export const ticketDraft = {
  read(): TicketDraft {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<TicketDraft>
      const priority = priorities.find((known) => known === kept.priority) ?? 'NORMAL'
      return { ...emptyDraft, ...kept, priority }
    } catch {
      return emptyDraft
    }
  },
  keep(draft: TicketDraft) {
    sessionStorage.setItem(KEPT, JSON.stringify(draft))
  },
  forget() {
    sessionStorage.removeItem(KEPT)
  },
}

export function isEmpty({ subject, description, reference }: TicketDraft): boolean {
  return subject === '' && description === '' && reference === ''
}
