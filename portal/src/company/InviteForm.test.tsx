import { expect, it } from 'vitest'
import { inviteeOf } from './InviteForm'

it('invites somebody once more under both first names', () => {
  const ewa = {
    id: 'i-3',
    name: 'Ewa Maria Lis',
    firstName: 'Ewa Maria',
    lastName: 'Lis',
    email: 'ewa.lis@alfa.example',
    role: 'MEMBER',
    state: 'INVITED',
    since: '2026-01-15T10:00:00Z',
  } as const

  expect(inviteeOf(ewa)).toEqual({ firstName: 'Ewa Maria', lastName: 'Lis', email: 'ewa.lis@alfa.example' })
})
