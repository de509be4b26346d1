import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answer, BY_ID, BY_NUMBER, openTicket } from '../../testing/openTicket'
import { json, problem } from '../../testing/portal'
import { ticket } from '../../testing/tickets'

describe('an answer', () => {
  const SEND = `POST ${BY_ID}/messages`
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

  it('of nothing is not sent', async () => {
    const { user, askedFor } = openTicket()
    await field()
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    expect(await field()).toHaveAccessibleDescription(/Napisz najpierw odpowiedź/)
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
