import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { followed, GET, shown, takesFiles } from '../testing/account'
import { conflict, customer, json, openPortal, problem } from '../testing/portal'

/** Longer than the page waits before it looks again. */
const WAITING = { timeout: 4_000 }

describe('the tickets of a person', () => {
  const POST = 'POST /api/tickets/export'
  const LOOK = 'GET /api/tickets/export'
  const file = { id: 'e-1', askedAt: '2026-11-23T10:00:00Z', validUntil: '2026-11-24T10:00:00Z' }
  const way = (state: string, written = 0, tickets = 12) => json({ ...file, state, written, tickets })
  const BUTTON = { name: 'Pobierz moje zgłoszenia' }

  it('are handed to the browser, and the page says how far they are until they are there', async () => {
    const taken = takesFiles()
    const ways = [way('READY'), way('RUNNING', 5), way('COMPLETE', 12)]
    const answers = { [GET]: shown, [POST]: () => json({}, 201), [LOOK]: () => ways.shift() ?? way('COMPLETE', 12) }
    const { user } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', BUTTON))

    expect(await screen.findByRole('link', { name: 'Pobierz plik' })).toHaveAttribute('href', '/api/tickets/export/e-1')
    expect(taken).toEqual(['/api/tickets/export/e-1'])
    const progress = await screen.findByRole('progressbar', { name: /: 5 z\s12$/ }, WAITING)
    expect(progress).toHaveAttribute('value', '5')
    expect(await screen.findByText('Pobrano wszystkie zgłoszenia (12).', {}, WAITING)).toBeVisible()
  })

  it('that were asked for before are fetched, and not asked for twice', async () => {
    const taken = takesFiles()
    const answers = {
      [GET]: shown,
      [POST]: () => conflict('export.under-way', 'Jest już jeden.'),
      [LOOK]: () => way('READY'),
    }
    const { user } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', BUTTON))
    expect(await screen.findByText(/^Plik jest gotowy/)).toBeVisible()
    expect(taken).toEqual(['/api/tickets/export/e-1'])
  })

  it('that another window is fetching are not fetched here too', async () => {
    const taken = takesFiles()
    const answers = {
      [GET]: shown,
      [POST]: () => conflict('export.under-way', 'Jest.'),
      [LOOK]: () => way('RUNNING', 3),
    }
    const { user } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', BUTTON))
    expect(await screen.findByRole('progressbar', { name: /: 3 z\s12$/ })).toBeVisible()
    expect(taken).toEqual([])
  })

  it.each([
    ['TRUNCATED', /odebrano Ci dostęp do jednego ze zgłoszeń/],
    ['FAILED', /plik jest niepełny/],
  ])('that did not come whole say so: %s', async (state, text) => {
    takesFiles()
    const answers = { [GET]: shown, [POST]: () => json({}, 201), [LOOK]: () => way(state, 3) }
    const { user } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', BUTTON))
    expect(await screen.findByText(text)).toBeVisible()
  })

  it('want a login of the last minutes, and come by themselves afterwards', async () => {
    const taken = takesFiles()
    const { user } = openPortal('/account', { [GET]: shown, [POST]: () => problem(401, 'login-too-old') }, customer)
    await user.click(await screen.findByRole('button', BUTTON))
    const link = await screen.findByRole('link', { name: /^Zaloguj się i\spobierz$/ })
    expect(link).toHaveAttribute('href', '/login?fresh=true&return_to=%2Faccount%3Fdata%3Dtickets')
    await followed(user, link)

    const fresh = { [GET]: shown, [POST]: () => json({}, 201), [LOOK]: () => way('READY') }
    openPortal('/account?data=tickets', fresh, customer)
    await waitFor(() => expect(taken).toEqual(['/api/tickets/export/e-1']))
  })

  it('are not offered to staff, who have none', async () => {
    openPortal('/account', { [GET]: shown }, { ...customer, roles: ['agent'] })
    expect(await screen.findByRole('button', { name: 'Pobierz moje dane' })).toBeVisible()
    expect(screen.queryByRole('button', BUTTON)).not.toBeInTheDocument()
  })
})
