import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PageTemplate, Template, TemplateWording } from '../api/generated/ticket-service'
import { call, get } from '../api/http'
import { idempotencyUnder } from '../api/idempotency'
import type { Ticket } from '../tickets/tickets'

export type { Template } from '../api/generated/ticket-service'
export type Wording = Record<'name' | 'pl' | 'en', string>

/** Texts to begin an answer with, by name. */
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: async ({ signal }) => (await get<PageTemplate>('/api/templates', signal)).items,
  staleTime: 60_000,
})

const pathOf = (id: string) => `/api/templates/${encodeURIComponent(id)}`

const added = idempotencyUnder('myhezo.template.sent')

/** A template, as it was when somebody began to change it; a new one has none. */
export interface Change {
  before: Template | undefined
  wording: TemplateWording
}

export function useSaveTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ before, wording }: Change) => {
      if (before) {
        await call('PUT', pathOf(before.id), { body: wording, headers: ifMatch(before) })
        return
      }
      await call('POST', '/api/templates', { body: wording, headers: { 'idempotency-key': added.keyFor(wording) } })
      added.decided()
    },
    // Also after a refusal: somebody else may have been quicker.
    onSettled: () => client.invalidateQueries(templatesQuery),
  })
}

export function useRemoveTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (template: Template) => call('DELETE', pathOf(template.id), { headers: ifMatch(template) }),
    onSettled: () => client.invalidateQueries(templatesQuery),
  })
}

const ifMatch = ({ version }: Template) => ({ 'if-match': `"${version}"` })

/** What a template says about this ticket. */
export function filled(text: string, ticket: Ticket): string {
  const known: Record<string, string> = { number: ticket.number, customer: ticket.owner.name }
  return text.replace(/\{(number|customer)\}/g, (_, name: string) => known[name] ?? '')
}

/** The text, behind what is written already. */
export function appended(written: string, text: string): string {
  return written.trim() === '' ? text : `${written.trimEnd()}\n\n${text}`
}
