import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answer, BY_NUMBER, openTicket } from '../../testing/openTicket'
import { json, problem } from '../../testing/portal'
import { ticket } from '../../testing/tickets'

describe('an answer', () => {
  const SEND = `POST ${BY_NUMBER}/messages`
  const field = () => screen.findByLabelText('Odpowiedź')

  it('is sent by Ctrl and Enter, and then appears in the dialogue', async () => {
    const { user, askedFor } = openTicket({ [SEND]: () => json({ ...answer, id: 'm-3' }, 201) })
    await user.type(await field(), 'Już działa.')
    const before = askedFor(`GET ${BY_NUMBER}/messages?limit=200`).length
    await user.keyboard('{Control>}{Enter}{/Control}')

    expect(await screen.findByText('Wysłano.')).toBeVisible()
    expect(askedFor(SEND)[0]?.body).toEqual({ body: 'Już działa.' })
    expect(askedFor(`GET ${BY_NUMBER}/messages?limit=200`).length).toBeGreaterThan(before)
    expect(await field()).toHaveValue('')
    expect(sessionStorage).toHaveLength(0)
  })

  it('is never lost: not by a failure, an ended session or a reload', async () => {
    const { user } = openTicket({ [SEND]: () => problem(401, 'not-authenticated') })
    await user.type(await field(), 'Długa odpowiedź')
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    const dialog = await screen.findByRole('dialog', { name: 'Sesja wygasła' })
    await user.click(within(dialog).getByRole('button', { name: 'Zostań na stronie' }))
    expect(await field()).toHaveValue('Długa odpowiedź')

    cleanup()
    openTicket()
    expect(await field()).toHaveValue('Długa odpowiedź')
  })

  it('whose sending nobody confirmed is the same one later, even after an answer to another ticket', async () => {
    const send = () => screen.getByRole('button', { name: 'Wyślij' })
    const first = openTicket({ [SEND]: () => Promise.reject(new TypeError('Failed to fetch')) })
    await first.user.type(await field(), 'Raz')
    await first.user.click(send())
    expect(await screen.findByText('Brak odpowiedzi')).toBeVisible()
    cleanup()

    const other = openTicket(
      { 'POST /api/tickets/HEZO-2026-000124/messages': () => json(answer, 201) },
      { ...ticket, id: 't-2', number: 'HEZO-2026-000124' },
    )
    await other.user.type(await field(), 'Co innego')
    await other.user.click(send())
    expect(await screen.findByText('Wysłano.')).toBeVisible()
    cleanup()

    const again = openTicket({ [SEND]: () => json(answer, 201) })
    await again.user.click(await screen.findByRole('button', { name: 'Wyślij' }))
    expect(await screen.findByText('Wysłano.')).toBeVisible()
    const key = first.askedFor(SEND)[0]?.headers.get('idempotency-key')
    expect(key).toBeTruthy()
    expect(again.askedFor(SEND)[0]?.headers.get('idempotency-key')).toBe(key)
    expect(sessionStorage).toHaveLength(0)
  })

  it('goes along where its ticket is merged while it is written, behind what was begun there', async () => {
    const staying = { id: 't-2', number: 'HEZO-2026-000124', subject: 'VPN znowu nie działa' }
    sessionStorage.setItem(`myhezo.reply.draft.${staying.number}`, JSON.stringify({ body: 'Sprawdzam.' }))
    const TO_OTHER = 'POST /api/tickets/HEZO-2026-000124/messages'
    const { user, askedFor, stored } = openTicket({
      [SEND]: () => Promise.reject(new TypeError('Failed to fetch')),
      [TO_OTHER]: () => json(answer, 201),
    })
    await user.type(await field(), 'Już działa.')
    Object.assign(stored, staying, { merged: [ticket.number] })
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await screen.findByRole('heading', { level: 1, name: staying.subject })).toBeVisible()
    expect(await field()).toHaveValue('Sprawdzam.\n\nJuż działa.')
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    expect(await screen.findByText('Wysłano.')).toBeVisible()
    expect(askedFor(TO_OTHER)[0]?.body).toEqual({ body: 'Sprawdzam.\n\nJuż działa.' })
    expect(Object.keys(sessionStorage)).not.toContainEqual(expect.stringContaining('draft'))
  })

  it('whose sending nobody confirmed is not sent twice where its ticket is merged meanwhile', async () => {
    const staying = { id: 't-2', number: 'HEZO-2026-000124', subject: 'VPN znowu nie działa' }
    const TO_OTHER = 'POST /api/tickets/HEZO-2026-000124/messages'
    let lost = true
    const { user, askedFor, stored } = openTicket({
      [SEND]: () => (lost ? Promise.reject(new TypeError('Failed to fetch')) : json(answer, 201)),
      [TO_OTHER]: () => json(answer, 201),
    })
    await user.type(await field(), 'Już działa.')
    Object.assign(stored, staying, { merged: [ticket.number] })
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    expect(await screen.findByRole('heading', { level: 1, name: staying.subject })).toBeVisible()
    expect(await field()).toHaveValue('Już działa.')
    lost = false
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await screen.findByText('Wysłano.')).toBeVisible()
    const keys = askedFor(SEND).map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toHaveLength(2)
    expect(keys[1]).toBe(keys[0])
    expect(askedFor(TO_OTHER)).toHaveLength(0)
    expect(await field()).toHaveValue('')
    expect(sessionStorage).toHaveLength(0)

    await user.type(await field(), 'Już działa.')
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    await waitFor(() => expect(askedFor(TO_OTHER)).toHaveLength(1))
  })

  it('of nothing is not sent', async () => {
    const { user, askedFor } = openTicket()
    await field()
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    expect(await field()).toHaveAccessibleDescription(/Najpierw wpisz treść/)
    expect(askedFor(SEND)).toHaveLength(0)
  })

  it('can be looked at beforehand', async () => {
    const { user } = openTicket()
    await user.type(await field(), '- raz')
    await user.click(screen.getByRole('button', { name: 'Podgląd' }))
    const preview = screen.getByRole('region', { name: 'Podgląd' })
    expect(within(preview).getByRole('listitem')).toHaveTextContent('raz')
  })

  it('has no place in a ticket that takes none, which leads to a new one', async () => {
    openTicket({}, { ...ticket, state: 'CLOSED', may: [] })
    expect(await screen.findByText('Zgłoszenie jest zamknięte')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Nowe zgłoszenie' })).toHaveAttribute(
      'href',
      '/tickets/new?contract=HEZO%2F2023%2F00017',
    )
  })

  it('opens a solved ticket again, which is said beforehand', async () => {
    openTicket({}, { ...ticket, state: 'SOLVED' })
    expect(await screen.findByText(/Twoja odpowiedź otworzy je ponownie/)).toBeVisible()
  })
})
