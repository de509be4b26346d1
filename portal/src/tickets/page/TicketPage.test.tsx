import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { BY_ID, BY_NUMBER, openTicket, read } from '../../testing/openTicket'
import { customer, openPortal } from '../../testing/portal'
import { message, page, ticket } from '../../testing/tickets'

const access = () => screen.findByRole('switch', { name: 'Dostawca S.A. może czytać to zgłoszenie' })

describe('a ticket', () => {
  it('shows the subject to the letter, the number to say on the phone, and the dialogue', async () => {
    openTicket()
    expect(await screen.findByRole('heading', { level: 1, name: 'Brak łączności VPN' })).toBeVisible()
    expect(screen.getByText('HEZO-2026-000123')).toBeVisible()
    expect((await screen.findByText('nie działa')).tagName).toBe('STRONG')
    expect(screen.getByText('zespół HEZO')).toBeVisible()
    await expectAccessible()
  })

  it('shows what somebody wrote as text and never as part of the page', async () => {
    openTicket()
    const link = await screen.findByRole('link', { name: 'https://example.pl' })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow')
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
    expect(document.querySelector('main img')).toBeNull()
  })

  it('says what the system says to the letter, for there is a subject in it that somebody chose', async () => {
    const said = 'Zgłoszenie HEZO-1 („[Zaloguj się](https://zly.example) **x**”) połączono z tym zgłoszeniem.'
    const system = { ...message, id: 'm-3', author: { name: 'myHEZO', kind: 'SYSTEM', me: false }, body: said }
    openTicket({ [`GET ${BY_NUMBER}/messages`]: () => page([system]) })
    expect(await screen.findByText(said)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Zaloguj się' })).toBeNull()
  })

  it('says who of the supplier has read what', async () => {
    openTicket()
    const reads = within(await screen.findByRole('region', { name: /^Kto z\sfirmy dostawcy czytał/ }))
    expect(await reads.findByText('Jan Żak')).toBeVisible()
    expect(reads.getByText(/wiadomości/)).toBeVisible()
  })

  it('of the old portal shows its number there, and that its contract did not come over', async () => {
    const old = { legacyNumber: 'HZ-10198', contractNumber: 'stara umowa 17', contractHere: false, supplier: null }
    openTicket({}, { ...ticket, ...old, may: ['REPLY'] })
    expect(await screen.findByText('HZ-10198')).toBeVisible()
    expect(screen.getByText('(numer ze starego portalu)')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'stara umowa 17' })).toBeNull()
    await expectAccessible()
  })

  it('that is not there, or not for this person, is said to be neither', async () => {
    openPortal('/tickets/HEZO-2026-000123', {}, customer)
    expect(await screen.findByRole('heading', { level: 1, name: 'Nie ma takiego zgłoszenia' })).toBeVisible()
  })
})

describe('the supplier’s access', () => {
  it('is given after a question that says what it means, and taken back with one click', async () => {
    const { user, askedFor } = openTicket()
    await user.click(await access())
    const dialog = await screen.findByRole('alertdialog', { name: 'Udostępnić zgłoszenie firmie Dostawca S.A.?' })
    expect(askedFor(`PUT ${BY_ID}/supplier-access`)).toHaveLength(0)
    await user.click(within(dialog).getByRole('button', { name: 'Udostępnij' }))

    expect(await screen.findByText('Dostawca S.A.: dostęp przyznany.')).toBeVisible()
    expect(await access()).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Cofnij' }))
    await waitFor(async () => expect(await access()).not.toBeChecked())
    expect(askedFor(`PUT ${BY_ID}/supplier-access`).map(({ body }) => body)).toEqual([
      { granted: true },
      { granted: false },
    ])
  })

  it('is taken away at once, without a question', async () => {
    const { user, askedFor } = openTicket({}, { ...ticket, supplierAccess: true, supplierAccessSince: read.at })
    await user.click(await access())
    expect(await screen.findByText('Dostawca S.A.: dostęp odebrany.')).toBeVisible()
    expect(askedFor(`PUT ${BY_ID}/supplier-access`)[0]?.body).toEqual({ granted: false })
  })

  it('is shown to colleagues, who do not decide about it', async () => {
    openTicket({}, { ...ticket, may: ['REPLY'] })
    expect(await screen.findByText('Dostawca S.A. nie ma dostępu do tego zgłoszenia')).toBeVisible()
    expect(screen.queryByRole('switch')).toBeNull()
  })
})

describe('a ticket that becomes part of another one while somebody looks at it', () => {
  const whole = { id: 't-124', number: 'HEZO-2026-000124', subject: 'VPN znowu nie działa', merged: [ticket.number] }

  async function merged({ stored, client }: ReturnType<typeof openTicket>, more: object = {}) {
    Object.assign(stored, whole, more)
    await act(() => client.invalidateQueries({ queryKey: ['tickets'] }))
    expect(await screen.findByRole('heading', { level: 1, name: whole.subject })).toBeVisible()
  }

  it('takes the way back along: what was hidden of it does not show the other one', async () => {
    const portal = openTicket({}, { ...ticket, supplierAccess: true })
    await portal.user.click(await access())
    expect(await screen.findByRole('button', { name: 'Cofnij' })).toBeVisible()

    await merged(portal)

    expect(screen.queryByRole('button', { name: 'Cofnij' })).toBeNull()
    expect(screen.queryByText('Dostawca S.A.: dostęp odebrany.')).toBeNull()
  })

  it('takes the question along whether the supplier may read it', async () => {
    const portal = openTicket()
    await portal.user.click(await access())
    expect(await screen.findByRole('alertdialog')).toBeVisible()

    await merged(portal)

    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await portal.user.click(await access())
    const dialog = await screen.findByRole('alertdialog')
    await portal.user.click(within(dialog).getByRole('button', { name: 'Udostępnij' }))
    await waitFor(() => expect(portal.askedFor('PUT /api/tickets/t-124/supplier-access')).toHaveLength(1))
    expect(portal.askedFor(`PUT ${BY_ID}/supplier-access`)).toHaveLength(0)
  })

  it('takes the way back of its state along', async () => {
    const portal = openTicket()
    await portal.user.click(await screen.findByRole('button', { name: 'Oznacz jako rozwiązane' }))
    expect(await screen.findByRole('button', { name: 'Cofnij' })).toBeVisible()

    await merged(portal, { state: 'OPEN' })

    expect(screen.queryByRole('button', { name: 'Cofnij' })).toBeNull()
  })
})

describe('the state', () => {
  it('is changed as far as the service lets one, and one click takes it back', async () => {
    const { user, askedFor } = openTicket()
    await user.click(await screen.findByRole('button', { name: 'Oznacz jako rozwiązane' }))
    expect(await screen.findByText('Zgłoszenie jest rozwiązane.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Oznacz jako rozwiązane' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cofnij' }))
    expect(await screen.findByText('Zgłoszenie jest znowu otwarte.')).toBeVisible()
    expect(askedFor(`PUT ${BY_ID}/state`).map(({ body }) => body)).toEqual([{ state: 'SOLVED' }, { state: 'OPEN' }])
  })
})
