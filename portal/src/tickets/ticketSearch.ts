import type { Priority, State } from './tickets'

export const states = ['NEW', 'OPEN', 'WAITING_FOR_CUSTOMER', 'SOLVED', 'CLOSED'] as const satisfies readonly State[]
export const priorities = ['CRITICAL', 'HIGH', 'NORMAL', 'LOW'] as const satisfies readonly Priority[]
export const sorts = ['-updatedAt', '-createdAt', 'due'] as const

/** `open` is everything that somebody still has to do something about. */
export type StateFilter = 'open' | 'all' | State
export type Sort = (typeof sorts)[number]

export const LONGEST_SEARCH = 200

/** The filters of the list as they stand in its address. */
export interface TicketSearch {
  q?: string
  state?: StateFilter
  company?: string
  contract?: string
  serial?: string
  priority?: Priority
  owner?: 'me'
  /** `me`, `none`, or somebody of the desk. */
  assignee?: string
  overdue?: true
  sort?: Exclude<Sort, '-updatedAt'>
}

export function readTicketSearch(search: Record<string, unknown>): TicketSearch {
  const found: TicketSearch = {}
  for (const name of ['q', 'company', 'contract', 'serial', 'assignee'] as const) {
    const value = text(search[name])
    if (value !== undefined) found[name] = value
  }
  const state = (['open', 'all', ...states] as const).find((known) => known === search['state'])
  const priority = priorities.find((known) => known === search['priority'])
  const sort = sorts.find((known) => known === search['sort'])
  if (state !== undefined && !(state === 'open' && found.q === undefined)) found.state = state
  if (priority !== undefined) found.priority = priority
  if (search['owner'] === 'me') found.owner = 'me'
  if (search['overdue'] === true) found.overdue = true
  if (sort !== undefined && sort !== '-updatedAt') found.sort = sort
  return found
}

/** What a ticket is opened about, as the page it is opened from says. */
export function readOpeningSearch(search: Record<string, unknown>): { contract?: string; serial?: string } {
  return aboutWhat(readTicketSearch(search))
}

/** The contract and the serial number of a list, which leads to opening one more ticket about the same. */
export function aboutWhat({ contract, serial }: TicketSearch) {
  return { ...(contract !== undefined && { contract }), ...(serial !== undefined && { serial }) }
}

/** Digits alone arrive as a number, so that a NIP in the address would otherwise be lost. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_SEARCH) : undefined
}

/** Open tickets, unless somebody chose or looks for something: a number may well be that of a closed one. */
export function stateShown({ state, q }: TicketSearch): StateFilter {
  return state ?? (q === undefined ? 'open' : 'all')
}

/** What the service is asked. */
export type Question = TicketSearch & { state: StateFilter }

const open: readonly State[] = ['NEW', 'OPEN', 'WAITING_FOR_CUSTOMER']
const sameName = ['q', 'company', 'contract', 'serial', 'priority', 'owner', 'assignee', 'sort'] as const

/** A question and the page wanted as the end of an address. */
export function asQuery(question: Question, cursor: string): string {
  const query = new URLSearchParams()
  for (const name of sameName) {
    const value = question[name]
    if (value !== undefined) query.set(name, value)
  }
  if (question.overdue) query.set('overdue', 'true')
  if (question.state !== 'all') {
    for (const state of question.state === 'open' ? open : [question.state]) query.append('state', state)
  }
  if (cursor !== '') query.set('cursor', cursor)
  return query.size === 0 ? '' : `?${query.toString()}`
}

/** Whether the list shows less than all that is open. */
export function isNarrowed(search: TicketSearch): boolean {
  return Object.keys(search).some((name) => name !== 'sort')
}
