import { customer, json, openPortal } from './portal'
import { message, page, ticket } from './tickets'

export const BY_NUMBER = '/api/tickets/HEZO-2026-000123'
export const BY_ID = `/api/tickets/${ticket.id}`

export const answer = {
  ...message,
  id: 'm-2',
  author: { name: 'Ola Lis', kind: 'STAFF', me: false },
  body: 'Zobacz https://example.pl i <img src=x onerror=alert(1)>',
}
export const read = { name: 'Jan Żak', company: 'Dostawca S.A.', what: 'MESSAGES', at: '2026-02-03T08:00:00Z' }

/** A ticket that is what the tests make of it, and may change while it is looked at. */
export function openTicket(
  answers: Parameters<typeof openPortal>[1] = {},
  first: object = ticket,
  session: object = customer,
) {
  const stored = { ...first }
  const portal = openPortal(
    '/tickets/HEZO-2026-000123',
    {
      [`GET ${BY_NUMBER}`]: () => json(stored, 200, { etag: '"7"' }),
      [`GET ${BY_NUMBER}/messages`]: () => page([message, answer]),
      [`GET ${BY_NUMBER}/reads`]: () => page([read]),
      [`PUT ${BY_ID}/supplier-access`]: ({ body }) => {
        Object.assign(stored, { supplierAccess: (body as { granted: boolean }).granted })
        return json(body)
      },
      [`PUT ${BY_ID}/state`]: ({ body }) => {
        const { state } = body as { state: string }
        Object.assign(stored, { state, may: state === 'SOLVED' ? ['REPLY', 'CLOSE', 'REOPEN'] : ticket.may })
        return json(stored)
      },
      ...answers,
    },
    session,
  )
  return { ...portal, stored }
}
