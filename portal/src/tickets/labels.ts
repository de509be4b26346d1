import type { Message, Priority, Read, State } from './tickets'
import type { Sort } from './ticketSearch'

export const stateLabels = {
  NEW: 'tickets.state.new',
  OPEN: 'tickets.state.open',
  WAITING_FOR_CUSTOMER: 'tickets.state.waiting',
  SOLVED: 'tickets.state.solved',
  CLOSED: 'tickets.state.closed',
} as const satisfies Record<State, string>

export const priorityLabels = {
  LOW: 'tickets.priority.low',
  NORMAL: 'tickets.priority.normal',
  HIGH: 'tickets.priority.high',
  CRITICAL: 'tickets.priority.critical',
} as const satisfies Record<Priority, string>

export const sortLabels = {
  '-updatedAt': 'tickets.sort.updated',
  '-createdAt': 'tickets.sort.created',
  due: 'tickets.sort.due',
} as const satisfies Record<Sort, string>

export const readLabels = {
  TICKET: 'tickets.reads.ticket',
  MESSAGES: 'tickets.reads.messages',
  ATTACHMENT: 'tickets.reads.attachment',
  PDF: 'tickets.reads.pdf',
} as const satisfies Record<Read['what'], string>

export const authorLabels = {
  CUSTOMER: 'tickets.author.customer',
  SUPPLIER: 'tickets.author.supplier',
  STAFF: 'tickets.author.staff',
  SYSTEM: 'tickets.author.system',
} as const satisfies Record<Message['author']['kind'], string>
