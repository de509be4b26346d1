import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customer, json, openPortal, problem } from '../testing/portal'

const account = {
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
const GET = 'GET /api/account'
const PATCH = 'PATCH /api/account'
const shown = () => json(account, 200, { etag: '"3"' })

describe('the account page', () => {
  it('saves what was changed on the version that was shown, and leaves other notices alone', async () => {
    const answers = {
      [GET]: shown,
      [PATCH]: () => json({ ...account, lastName: 'Nowak-Żak' }, 200, { etag: '"4"' }),
      'PUT /api/session/language': () => json(undefined, 204),
    }
    const { user, askedFor } = openPortal('/account', answers, customer)
    await user.type(await screen.findByLabelText('Nazwisko'), '-Żak')
    await user.click(screen.getByRole('checkbox'))
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    expect(await screen.findByText('Zapisano.')).toBeVisible()
    expect(askedFor(PATCH)[0]?.headers.get('if-match')).toBe('"3"')
    expect(askedFor(PATCH)[0]?.body).toEqual({
      firstName: 'Alicja',
      lastName: 'Nowak-Żak',
      language: 'pl',
      notices: ['TICKET_REPLY'],
    })
  })

  it('keeps what was typed when somebody changed the account meanwhile', async () => {
    const { user } = openPortal('/account', { [GET]: shown, [PATCH]: () => problem(412, 'stale') }, customer)
    await user.type(await screen.findByLabelText('Nazwisko'), 'x')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    expect(await screen.findByText('Dane zmieniły się w międzyczasie')).toBeVisible()
    expect(screen.getByLabelText('Nazwisko')).toHaveValue('Nowakx')
  })

  it('does not send a phone number that is none', async () => {
    const { user, askedFor } = openPortal('/account', { [GET]: shown }, customer)
    await user.type(await screen.findByLabelText('Telefon'), '12')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    await waitFor(() => expect(screen.getByLabelText('Telefon')).toHaveAccessibleDescription(/cyfry/))
    expect(askedFor(PATCH)).toHaveLength(0)
  })
})
