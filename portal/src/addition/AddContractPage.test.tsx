import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { customer, json, openPortal, problem } from '../testing/portal'

const ADD = 'POST /api/account/contracts'
const accepted = () => json({ id: 'r-2', status: 'SUBMITTED' }, 202)
const standing = (status: string) => ({
  'GET /api/registrations/r-2': () => json({ id: 'r-2', status, email: 'a…@a….example' }),
})

async function fillIn(user: UserEvent, serial = 'fg1234567890') {
  await user.type(await screen.findByLabelText('NIP firmy'), 'PL 123-456-32-18')
  await user.type(screen.getByLabelText('Numer umowy serwisowej'), 'hezo/2023/00017')
  await user.type(screen.getByLabelText('Numer seryjny z tej umowy'), serial)
}
const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Dodaj' }))

describe('adding a contract', () => {
  it('needs nothing but the three numbers, and then leads to the contracts', async () => {
    const { user, askedFor } = openPortal(
      '/add-contract',
      { [ADD]: accepted, ...standing('ACTIVE'), 'GET /api/contracts': () => json({ items: [], next: null }) },
      customer,
    )
    await fillIn(user)
    await submit(user)

    expect(await screen.findByRole('heading', { level: 1, name: 'Umowa została dodana' })).toBeVisible()
    expect(askedFor(ADD)[0]?.body).toEqual({
      nip: '1234563218',
      contractNumber: 'HEZO/2023/00017',
      serialNumber: 'FG1234567890',
    })
    expect(askedFor(ADD)[0]?.headers.get('idempotency-key')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Zobacz umowy' })).toHaveAttribute('href', '/contracts')
    expect(sessionStorage).toHaveLength(0)
  })

  it('asks again whose contracts may be seen once one was added', async () => {
    const { user, askedFor } = openPortal('/add-contract', { [ADD]: accepted, ...standing('ACTIVE') }, customer)
    await fillIn(user)
    const before = askedFor('GET /api/session').length
    await submit(user)

    await screen.findByRole('heading', { level: 1, name: 'Umowa została dodana' })
    await waitFor(() => expect(askedFor('GET /api/session').length).toBeGreaterThan(before))
  })

  it('shows what the service says of a field next to it', async () => {
    const error = { field: 'nip', code: 'nip.checksum', message: 'Ten NIP jest błędny.' }
    const { user } = openPortal(
      '/add-contract',
      { [ADD]: () => problem(422, 'invalid', { errors: [error] }) },
      customer,
    )
    await fillIn(user)
    await submit(user)

    await waitFor(() => expect(screen.getByLabelText('NIP firmy')).toHaveAccessibleDescription(/błędny/))
    expect(screen.getByLabelText('NIP firmy')).toHaveFocus()
  })

  it('leads back to its own form after a refusal, still filled in, and writes the numbers into a letter', async () => {
    const { user } = openPortal('/add-contract', { [ADD]: accepted, ...standing('DENIED') }, customer)
    await fillIn(user)
    await submit(user)

    expect(await screen.findByRole('link', { name: 'Przejdź do kontaktu' })).toHaveAttribute(
      'href',
      '/contact?about=addition',
    )
    await user.click(screen.getByRole('link', { name: 'Wróć do formularza' }))
    expect(await screen.findByLabelText('Numer umowy serwisowej')).toHaveValue('hezo/2023/00017')
  })

  it('tells that an approval is awaited', async () => {
    openPortal('/add-contract/r-2', standing('AWAITING_APPROVAL'), customer)
    expect(await screen.findByText(/damy o tym znać e-mailem/)).toBeVisible()
  })

  it('is for people who are logged in', async () => {
    openPortal('/add-contract', {})
    expect(await screen.findByRole('link', { name: 'Zaloguj się' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/login/),
    )
  })
})
