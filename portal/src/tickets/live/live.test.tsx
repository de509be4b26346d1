import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { ANYTHING, FakeEventSource, stream, stubEventSource } from '../../testing/eventSource'
import { answer, BY_NUMBER, openTicket } from '../../testing/openTicket'
import { customer, json, openPortal, problem } from '../../testing/portal'
import { agent, message, page, supplierUser, ticket } from '../../testing/tickets'

const LATER = '2026-02-03T10:00:00Z'
const replied = { ticket: ticket.id, number: ticket.number, change: 'REPLIED' }
const OPEN = 'GET /api/tickets?state=NEW&state=OPEN&state=WAITING_FOR_CUSTOMER'

beforeEach(stubEventSource)

describe('an open ticket', () => {
  it('shows a new answer by itself and says so, and leaves alone what is being typed', async () => {
    const messages: object[] = [message]
    const { user, stored } = openTicket({ [`GET ${BY_NUMBER}/messages`]: () => page(messages) })
    const reply = await screen.findByLabelText('Odpowiedź')
    await user.type(reply, 'Jeszcze coś')
    messages.push({ ...answer, at: LATER, body: 'Sprawdzamy.' })
    Object.assign(stored, { updatedAt: LATER, state: 'WAITING_FOR_CUSTOMER' })
    ;(await stream()).tells(replied)

    expect(await screen.findByText('Sprawdzamy.')).toBeVisible()
    const note = await screen.findByRole('button', { name: 'Nowa odpowiedź' })
    expect(note.closest('[role=status]')).not.toBeNull()
    expect(await screen.findByText('czeka na Twoją odpowiedź')).toBeVisible()
    expect(reply).toHaveValue('Jeszcze coś')
    expect(reply).toHaveFocus()
    await expectAccessible()

    await user.click(note)
    expect(screen.getByText('Sprawdzamy.').closest('article')).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Nowa odpowiedź' })).toBeNull()
  })

  it('does not call new what its reader has written', async () => {
    const messages: object[] = [message]
    openTicket({ [`GET ${BY_NUMBER}/messages`]: () => page(messages) })
    await screen.findByText('nie działa')
    messages.push({ ...message, id: 'm-2', at: LATER, body: 'Ode mnie.' })
    ;(await stream()).tells(replied)

    expect(await screen.findByText('Ode mnie.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Nowa odpowiedź' })).toBeNull()
  })

  it('shows a note of staff, which is no answer', async () => {
    const messages: object[] = [message]
    openTicket(
      { [`GET ${BY_NUMBER}/messages`]: () => page(messages), 'GET /api/desk': () => page([]) },
      { ...ticket, owner: { name: 'Alicja Nowak', me: false } },
      agent,
    )
    await screen.findByText('nie działa')
    messages.push({ ...answer, at: LATER, internal: true, body: 'Do sprawdzenia' })
    ;(await stream()).tells({ ...replied, change: 'NOTED' })

    expect(await screen.findByText('Do sprawdzenia')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Nowa odpowiedź' })).toBeNull()
  })

  it('is looked at anew when something may have been missed', async () => {
    const { askedFor } = openTicket()
    await screen.findByText('nie działa')
    ;(await stream()).begins()
    await waitFor(() => expect(askedFor(`GET ${BY_NUMBER}`)).toHaveLength(2))
    await waitFor(() => expect(askedFor(`GET ${BY_NUMBER}/messages?limit=200`)).toHaveLength(2))
  })
})

describe('an open ticket of a supplier', () => {
  function openAsSupplier() {
    const listed = { ...ticket, there: true }
    const portal = openTicket(
      {
        'GET /api/tickets': () => page(listed.there ? [listed] : []),
        [`GET ${BY_NUMBER}`]: () => (listed.there ? json(listed, 200, { etag: '"7"' }) : problem(404, 'not-found')),
      },
      ticket,
      supplierUser,
    )
    return { ...portal, listed }
  }

  it('vanishes as soon as the customer hides it', async () => {
    const { listed } = openAsSupplier()
    await screen.findByText('nie działa')
    listed.there = false
    ;(await stream()).tells(ANYTHING)

    expect(await screen.findByRole('heading', { level: 1, name: 'Nie ma takiego zgłoszenia' })).toBeVisible()
    expect(screen.queryByText('nie działa')).toBeNull()
  })

  it('says that something is new, and is read when its reader wants to', async () => {
    const { user, listed, askedFor } = openAsSupplier()
    await screen.findByText('nie działa')
    Object.assign(listed, { updatedAt: LATER, state: 'SOLVED' })
    ;(await stream()).tells(replied)

    const show = await screen.findByRole('button', { name: 'Pokaż' })
    expect(askedFor(`GET ${BY_NUMBER}`)).toHaveLength(1)
    await user.click(show)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pokaż' })).toBeNull())
    expect(askedFor(`GET ${BY_NUMBER}`)).toHaveLength(2)
    expect(askedFor(`GET ${BY_NUMBER}/messages?limit=200`)).toHaveLength(2)
  })
})

describe('an open list', () => {
  it('shows a new ticket by itself', async () => {
    const items: object[] = [ticket]
    openPortal('/tickets', { [OPEN]: () => page(items) }, customer)
    expect(await screen.findByText('1 zgłoszenie')).toBeVisible()
    items.push({ ...ticket, id: 't-2', number: 'HEZO-2026-000124', subject: 'Drugi' })
    ;(await stream()).tells({ ticket: 't-2', number: 'HEZO-2026-000124', change: 'OPENED' })

    expect(await screen.findByText('2 zgłoszenia')).toBeVisible()
  })

  it('is listened for where tickets are, and nowhere else', async () => {
    const { router } = openPortal('/contact', {}, customer)
    await screen.findByRole('heading', { level: 1 })
    expect(FakeEventSource.all).toHaveLength(0)
    await router.navigate({ to: '/tickets' })
    const source = await stream()
    await router.navigate({ to: '/contact' })
    await waitFor(() => expect(source.readyState).toBe(FakeEventSource.CLOSED))
  })
})
