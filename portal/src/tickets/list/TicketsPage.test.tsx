import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { customer, json, openPortal, problem, visitor } from '../../testing/portal'
import { agent, page, supplierUser, ticket } from '../../testing/tickets'

const LIST = 'GET /api/tickets'
const OPEN = `${LIST}?state=NEW&state=OPEN&state=WAITING_FOR_CUSTOMER`
const other = { ...ticket, id: 't-2', number: 'HEZO-2026-000124', subject: 'Drugi', state: 'WAITING_FOR_CUSTOMER' }
const both = () => page([ticket, other])

const row = (subject: string) => {
  const item = screen.getByRole('link', { name: subject }).closest('li')
  if (!item) throw new Error(`${subject} stands in no row`)
  return within(item)
}

describe('the list of tickets', () => {
  it('shows what is open, with number, subject, serial number and state', async () => {
    openPortal('/tickets', { [OPEN]: both }, customer)

    expect(await screen.findByText('2 zgłoszenia')).toBeVisible()
    expect(row('Brak łączności VPN').getByText('HEZO-2026-000123')).toBeVisible()
    expect(row('Brak łączności VPN').getByText('FG1234567890')).toBeVisible()
    expect(row('Brak łączności VPN').getByText('w toku')).toBeVisible()
    expect(row('Drugi').getByText('czeka na Twoją odpowiedź')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Drugi' })).toHaveAttribute('href', '/tickets/HEZO-2026-000124')
    await expectAccessible()
  })

  it('shows the number in the old portal', async () => {
    openPortal('/tickets', { [OPEN]: () => page([{ ...ticket, legacyNumber: 'HZ-10198' }]) }, customer)
    expect(await screen.findByText('HZ-10198 · FG1234567890')).toBeVisible()
  })

  it('searches in every state, and keeps the search in the address', async () => {
    const { user, router, askedFor } = openPortal('/tickets', { [LIST]: both }, customer)
    await user.type(await screen.findByRole('searchbox'), 'vpn')

    await waitFor(() => expect(askedFor(`${LIST}?q=vpn`)).toHaveLength(1))
    expect(router.state.location.search).toEqual({ q: 'vpn' })
    expect(screen.getByLabelText('Stan')).toHaveValue('all')
  })

  it('comes back filtered from an address somebody shared', async () => {
    const { askedFor } = openPortal('/tickets?state=CLOSED&owner=me', { [LIST]: both }, customer)
    await waitFor(() => expect(askedFor(`${LIST}?owner=me&state=CLOSED`)).toHaveLength(1))
    expect(await screen.findByLabelText('Stan')).toHaveValue('CLOSED')
    expect(screen.getByLabelText('Czyje')).toHaveValue('me')
  })

  it('goes on page by page', async () => {
    const { user } = openPortal(
      '/tickets',
      { [OPEN]: () => json({ items: [ticket], next: 'c2' }), [`${OPEN}&cursor=c2`]: () => page([other]) },
      customer,
    )
    expect(await screen.findByText('Pierwsze 1 zgłoszenie z wielu')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Pokaż więcej' }))
    expect(await screen.findByRole('link', { name: 'Drugi' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Pokaż więcej' })).toBeNull()
  })

  it('says that there are none, that nothing matches, and that an answer failed', async () => {
    openPortal('/tickets', { [LIST]: () => page([]) }, customer)
    expect(await screen.findByText('Nie ma tu otwartych zgłoszeń')).toBeVisible()
    openPortal('/tickets?q=zzz', { [LIST]: () => page([]) }, customer)
    expect(await screen.findByText('Nic nie znaleziono')).toBeVisible()
    openPortal('/tickets', { [LIST]: () => problem(503, 'unavailable') }, customer)
    expect(await screen.findByText('Usługa jest chwilowo niedostępna')).toBeVisible()
  })

  it('is one of contract, serial number and the way to one more of the same', async () => {
    const { user, router } = openPortal('/tickets?serial=FG1234567890', { [LIST]: both }, customer)
    const open = await screen.findByRole('link', { name: 'Nowe zgłoszenie' })
    expect(open).toHaveAttribute('href', '/tickets/new?serial=FG1234567890')
    await user.click(screen.getByRole('button', { name: /^Numer seryjny FG1234567890/ }))
    expect(router.state.location.search).toEqual({})
  })

  it('is where a supplier’s user lands, who opens none', async () => {
    const { router } = openPortal('/start', { [LIST]: both }, supplierUser)
    expect(await screen.findByText('2 zgłoszenia')).toBeVisible()
    expect(router.state.location.pathname).toBe('/tickets')
    expect(screen.queryByRole('link', { name: 'Nowe zgłoszenie' })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Umowy' })).toBeNull()
  })

  it('shows the way in to somebody who is not logged in, and back here', async () => {
    openPortal('/tickets', {}, visitor)
    expect(await screen.findByRole('link', { name: 'Zaloguj się' })).toBeVisible()
  })
})

describe('the queue', () => {
  const ola = { id: 's-1', name: 'Ola Lis', me: true }
  const jan = { id: 's-2', name: 'Jan Kos', me: false }
  const answers = {
    [LIST]: () =>
      page([
        { ...ticket, overdue: true },
        { ...other, assignee: { name: 'Jan Kos', me: false, id: 's-2' } },
      ]),
    'GET /api/desk': () => json({ items: [ola, jan], next: null }),
  }

  it('is where staff land, and shows who has what and what is overdue', async () => {
    const { router } = openPortal('/start', answers, agent)
    expect(await screen.findByRole('heading', { level: 1, name: 'Kolejka zgłoszeń' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/tickets')
    expect(await screen.findByText('po terminie')).toBeVisible()
    expect(row('Drugi').getByText('Jan Kos')).toBeVisible()
    await expectAccessible()
  })

  it('is walked through by keys, but not while somebody types', async () => {
    const { user } = openPortal('/tickets', answers, agent)
    await screen.findByText('2 zgłoszenia')
    await user.keyboard('jj')
    expect(screen.getByRole('link', { name: 'Drugi' })).toHaveFocus()
    await user.keyboard('k')
    expect(screen.getByRole('link', { name: 'Brak łączności VPN' })).toHaveFocus()
    await user.type(screen.getByRole('searchbox'), 'j')
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  it('lets one take a ticket that nobody has', async () => {
    const assigned = `PUT /api/tickets/${ticket.id}/assignee`
    const { user, askedFor } = openPortal('/tickets', { ...answers, [assigned]: () => json({}) }, agent)
    await user.click(await screen.findByRole('button', { name: 'Przejmij zgłoszenie HEZO-2026-000123' }))
    await waitFor(() => expect(askedFor(assigned)[0]?.body).toEqual({ assignee: 'me' }))
  })

  it('is narrowed by who has the tickets, their priority and what is overdue', async () => {
    const { user, router } = openPortal('/tickets', answers, agent)
    await screen.findByRole('option', { name: 'Jan Kos' })
    await user.selectOptions(screen.getByLabelText('Kto prowadzi'), 'Jan Kos')
    await user.selectOptions(screen.getByLabelText('Priorytet'), 'krytyczny')
    await user.click(screen.getByLabelText('Tylko po terminie'))
    await user.selectOptions(screen.getByLabelText('Kolejność'), 'najbliższy termin')
    expect(router.state.location.search).toEqual({ assignee: 's-2', priority: 'CRITICAL', overdue: true, sort: 'due' })
  })
})
