import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { createClient } from '../api/client'
import { createPortalRouter } from '../routes'
import { connect } from '../session/session'

export interface Asked {
  method: string
  path: string
  headers: Headers
  body: unknown
}

type Answer = Response | Promise<Response>
type Answers = Record<string, (asked: Asked) => Answer>

export const visitor = { authenticated: false, language: 'pl', csrf: 'a-token' }
export const customer = {
  ...visitor,
  authenticated: true,
  name: 'Alicja Nowak',
  email: 'alicja.nowak@alfa.example',
  roles: ['customer'],
  companies: [{ nip: '1234563218', name: 'Alfa Sp. z o.o.', role: 'ADMIN' }],
}

/** The portal at an address, with services that answer as said; what is not said is an unknown path. */
export function openPortal(path: string, answers: Answers, session: object = visitor) {
  const asked: Asked[] = []
  const known: Answers = { 'GET /api/session': () => json(session), ...answers }
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const call = read(url, init)
    asked.push(call)
    const [plain] = call.path.split('?')
    const answer = known[`${call.method} ${call.path}`] ?? known[`${call.method} ${plain}`]
    return Promise.resolve(answer ? answer(call) : problem(404, 'not-found'))
  })
  const client = createClient(0)
  connect(client)
  const router = createPortalRouter(client, createMemoryHistory({ initialEntries: [path] }))
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  const askedFor = (call: string) => asked.filter((one) => `${one.method} ${one.path}` === call)
  return { user: userEvent.setup(), router, client, askedFor }
}

function read(url: string, init: RequestInit): Asked {
  return {
    method: init.method ?? 'GET',
    path: url,
    headers: new Headers(init.headers),
    body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

export function problem(status: number, kind: string, more: object = {}, headers: Record<string, string> = {}) {
  const body = { type: `https://myhezo.pl/problems/${kind}`, title: kind, status, ...more }
  return json(body, status, { 'content-type': 'application/problem+json', ...headers })
}

/** What stands in the way is told in the errors, as the services do. */
export function conflict(code: string, message: string) {
  const detail = 'Obecny stan na to nie pozwala.'
  return problem(409, 'conflict', { detail, errors: [{ field: '', code, message }] })
}
