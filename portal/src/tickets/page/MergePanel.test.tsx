import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { BY_ID, openTicket } from '../../testing/openTicket'
import { conflict, json } from '../../testing/portal'
import { agent, page, ticket } from '../../testing/tickets'

const MERGE = `POST ${BY_ID}/merge`
const OTHER = '/api/tickets/HEZO-2026-000124'
const other = { ...ticket, id: 't-124', number: 'HEZO-2026-000124', subject: 'VPN znowu nie działa' }

function open(answers: Parameters<typeof openTicket>[0] = {}, may: string[] = ['REPLY', 'NOTE', 'MERGE']) {
  return openTicket(
    {
      'GET /api/desk': () => page([]),
      'GET /api/templates': () => page([]),
      [`GET ${OTHER}`]: () => json(other),
      [`GET ${OTHER}/messages`]: () => page([]),
      ...answers,
    },
    { ...ticket, may },
    agent,
  )
}

async function named(portal: ReturnType<typeof open>, number: string) {
  await portal.user.click(await screen.findByRole('button', { name: /^Połącz z\sinnym$/ }))
  const dialog = await screen.findByRole('dialog', { name: /^Z\sktórym zgłoszeniem połączyć/ })
  await expectAccessible()
  await portal.user.type(within(dialog).getByLabelText('Numer zgłoszenia, które zostaje'), number)
  await portal.user.click(within(dialog).getByRole('button', { name: 'Dalej' }))
}

describe('a ticket that is about the same as another one', () => {
  it('is merged into it after both were named with their subjects', async () => {
    const portal = open({ [MERGE]: () => json(other) })
    await named(portal, 'HEZO-2026-000124')

    const question = await screen.findByRole('alertdialog', { name: 'Połączyć te zgłoszenia?' })
    expect(question).toHaveTextContent('Brak łączności VPN')
    expect(question).toHaveTextContent('VPN znowu nie działa')
    expect(question).toHaveTextContent('Tego nie da się cofnąć')
    await expectAccessible()
    expect(portal.askedFor(MERGE)).toHaveLength(0)
    await portal.user.click(within(question).getByRole('button', { name: 'Połącz' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'VPN znowu nie działa' })).toBeVisible()
    expect(portal.askedFor(MERGE)[0]?.body).toEqual({ into: 't-124' })
  })

  it('is left for the other one also where the page hears of the merge before it is answered', async () => {
    let answered: (answer: Response) => void = () => undefined
    const portal = open({ [MERGE]: () => new Promise<Response>((resolve) => (answered = resolve)) })
    await named(portal, 'HEZO-2026-000124')
    const question = await screen.findByRole('alertdialog')
    await portal.user.click(within(question).getByRole('button', { name: 'Połącz' }))
    await waitFor(() => expect(portal.askedFor(MERGE)).toHaveLength(1))

    Object.assign(portal.stored, other, { merged: [ticket.number] })
    await act(() => portal.client.invalidateQueries({ queryKey: ['tickets'] }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(portal.router.state.location.pathname).toBe('/tickets/HEZO-2026-000123')
    answered(json(other))

    await waitFor(() => expect(portal.router.state.location.pathname).toBe('/tickets/HEZO-2026-000124'))
  })

  it('stays as it is where something is in the way, which is said', async () => {
    const portal = open({ [MERGE]: () => conflict('merge.supplier-access', 'Klient musi najpierw zdecydować.') })
    await named(portal, 'HEZO-2026-000124')
    const question = await screen.findByRole('alertdialog')
    await portal.user.click(within(question).getByRole('button', { name: 'Połącz' }))

    expect(await within(question).findByText('Klient musi najpierw zdecydować.')).toBeVisible()
    await portal.user.click(within(question).getByRole('button', { name: 'Anuluj' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(screen.getByRole('heading', { level: 1, name: 'Brak łączności VPN' })).toBeVisible()
  })

  it('is not merged into one that is not there, nor into itself', async () => {
    const portal = open()
    await named(portal, 'HEZO-2026-000999')
    const field = screen.getByLabelText('Numer zgłoszenia, które zostaje')
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Nie ma takiego zgłoszenia/))
    await portal.user.clear(field)
    await portal.user.type(field, 'HEZO-2026-000123')
    await portal.user.click(screen.getByRole('button', { name: 'Dalej' }))
    await waitFor(() => expect(field).toHaveAccessibleDescription(/To jest właśnie to zgłoszenie/))
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })

  it('is merged by nobody who may not', async () => {
    open({}, ['REPLY', 'NOTE'])
    expect(await screen.findByRole('heading', { level: 1, name: 'Brak łączności VPN' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Połącz z\sinnym$/ })).toBeNull()
  })
})
