import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customer, json, openPortal, problem, visitor } from '../testing/portal'
import { loginUrl } from './session'

const contract = {
  number: 'HEZO/2023/00017',
  status: 'ACTIVE',
  company: { nip: '1234563218', name: 'Alfa Sp. z o.o.' },
  supplier: { id: 'c-2', name: 'Dostawca S.A.' },
  validFrom: '2024-01-01',
  validTo: '2999-12-31',
  serviceLevel: '8x5 NBD',
  serialNumbers: [{ number: 'FG1234567890', product: 'FortiGate 100F' }],
}
const LANGUAGE = 'PUT /api/session/language'

describe('the session', () => {
  it('lets one choose the language, tells the gateway and speaks it at once', async () => {
    const { user, askedFor } = openPortal('/', { [LANGUAGE]: () => json(undefined, 204) })
    await user.click(await screen.findByRole('button', { name: 'EN, English' }))

    expect(await screen.findByRole('heading', { level: 1, name: /service contracts/ })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    await waitFor(() => expect(askedFor(LANGUAGE)[0]?.body).toEqual({ language: 'en' }))
    expect(askedFor(LANGUAGE)[0]?.headers.get('x-csrf-token')).toBe('a-token')
  })

  it('speaks the language that the gateway remembers', async () => {
    openPortal('/', {}, { ...visitor, language: 'en' })
    expect(await screen.findByRole('heading', { level: 1, name: /service contracts/ })).toBeVisible()
  })

  it('fetches a fresh token when its own is refused, and repeats the write', async () => {
    let tokens = 0
    const { user, askedFor } = openPortal('/', {
      'GET /api/session': () => json({ ...visitor, csrf: `token-${++tokens}` }),
      [LANGUAGE]: ({ headers }) =>
        headers.get('x-csrf-token') === 'token-2' ? json(undefined, 204) : problem(403, 'csrf'),
    })
    await user.click(await screen.findByRole('button', { name: 'EN, English' }))

    await waitFor(() => expect(askedFor(LANGUAGE)).toHaveLength(2))
  })

  it('says over the page that it ended, and leaves the page and what was typed as it is', async () => {
    const contracts = { items: [contract], next: null }
    const { user } = openPortal(
      '/contracts',
      {
        'GET /api/contracts': () => json(contracts),
        'GET /api/contracts?expired=true': () => problem(401, 'not-authenticated'),
      },
      customer,
    )
    await user.type(await screen.findByRole('searchbox'), 'FG')
    await user.selectOptions(screen.getByLabelText('Stan'), 'Wszystkie')

    const dialog = await screen.findByRole('dialog', { name: 'Sesja wygasła' })
    const login = within(dialog).getByRole('link', { name: 'Zaloguj się ponownie' })
    expect(login).toHaveAttribute('href', '/login?return_to=%2Flogged-in')
    expect(login).toHaveAttribute('target', '_blank')
    expect(screen.getByRole('searchbox')).toHaveValue('FG')
  })

  it('leads back to an address in which a percent sign encodes nothing', () => {
    expect(loginUrl('/contracts?q=100%')).toBe('/login?return_to=%2Fcontracts%3Fq%3D100%2525')
    expect(loginUrl('/contracts?q=%C5%BC')).toBe('/login?return_to=%2Fcontracts%3Fq%3D%25C5%25BC')
  })
})
