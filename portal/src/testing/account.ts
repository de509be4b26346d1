import { cleanup } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { json } from './portal'

export const account = {
  subject: 's-1',
  name: 'Alicja Nowak',
  firstName: 'Alicja',
  lastName: 'Nowak',
  email: 'alicja.nowak@alfa.example',
  phone: null,
  language: 'pl',
  status: 'ACTIVE',
  notices: ['TICKET_REPLY', 'CONTRACT_EXPIRY'],
  companies: [{ nip: '1234563218', name: 'Alfa Sp. z o.o.', role: 'ADMIN' }],
  supplier: null,
}

export const GET = 'GET /api/account'
export const shown = () => json(account, 200, { etag: '"3"' })

/** What the browser is given to keep; of what a page holds itself there is no more to see than that. */
export function takesFiles(): string[] {
  const taken: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    taken.push(this.getAttribute('href') ?? '')
  })
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: vi.fn() }))
  return taken
}

/** Leaves the page by a link, as far as a test can. */
export async function followed(user: UserEvent, link: HTMLElement) {
  link.addEventListener('click', (event) => event.preventDefault())
  await user.click(link)
  cleanup()
}
