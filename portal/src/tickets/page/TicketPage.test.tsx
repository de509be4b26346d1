import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { BY_ID, openTicket, read } from '../../testing/openTicket'
import { customer, openPortal } from '../../testing/portal'
import { ticket } from '../../testing/tickets'

const access = () => screen.findByRole('switch', { name: 'Dostawca S.A. może czytać to zgłoszenie' })

describe('a ticket', () => {
  it('shows the subject to the letter, the number to say on the phone, and the dialogue', async () => {
    openTicket()
    expect(await screen.findByRole('heading', { level: 1, name: 'Brak łączności VPN' })).toBeVisible()
    expect(screen.getByText('HEZO-2026-000123')).toBeVisible()
    expect((await screen.findByText('nie działa')).tagName).toBe('STRONG')
    expect(screen.getByText('serwis HEZO')).toBeVisible()
    await expectAccessible()
  })

  it('shows what somebody wrote as text and never as part of the page', async () => {
    openTicket()
    const link = await screen.findByRole('link', { name: 'https://example.pl' })
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow')
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
    expect(document.querySelector('main img')).toBeNull()
  })

  it('says who of the supplier has read what', async () => {
    openTicket()
    const reads = within(await screen.findByRole('region', { name: /^Kto czytał/ }))
    expect(await reads.findByText('Jan Żak')).toBeVisible()
    expect(reads.getByText(/wiadomości/)).toBeVisible()
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
