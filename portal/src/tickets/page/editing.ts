import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Ticket, TicketEdit } from '../../api/generated/ticket-service'
import { call } from '../../api/http'
import { Problem } from '../../api/problem'
import { pathOf, type Versioned } from '../tickets'

export const editable = ['priority', 'reference', 'visibility'] as const
export type Editable = (typeof editable)[number]
export type Change = TicketEdit

/** Somebody else has changed the very same; nothing of ours was stored. */
export class ChangedMeanwhile extends Error {
  readonly fields: readonly Editable[]
  readonly fresh: Versioned

  constructor(fields: readonly Editable[], fresh: Versioned) {
    super('changed meanwhile')
    this.name = 'ChangedMeanwhile'
    this.fields = fields
    this.fresh = fresh
  }
}

interface Edit {
  /** The ticket that the change was made to. */
  base: Versioned
  change: Change
}

/**
 * Stores a change. Every message gives a ticket a new version, so an old one alone is no reason to trouble anybody: only
 * where the same field has changed meanwhile is the person asked again.
 */
export function useEditTicket() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ base, change }: Edit) => {
      const { id } = base.ticket
      try {
        await store(id, change, base.etag)
      } catch (error) {
        if (!(error instanceof Problem && error.status === 412)) throw error
        const { data: ticket, etag } = await call<Ticket>('GET', pathOf(id))
        const touched = (name: Editable) => (ticket[name] ?? null) !== (base.ticket[name] ?? null)
        const fields = editable.filter((name) => name in change && touched(name))
        if (fields.length > 0) throw new ChangedMeanwhile(fields, { ticket, etag })
        await store(id, change, etag)
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['tickets'] }),
  })
}

function store(id: string, change: Change, etag: string | null) {
  const headers: Record<string, string> = etag === null ? {} : { 'if-match': etag }
  return call('PATCH', pathOf(id), { body: change, headers })
}
