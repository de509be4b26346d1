import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { json, openPortal, problem } from '../../testing/portal'
import { agent, message, page, supplierUser, ticket } from '../../testing/tickets'

const PATH = '/api/tickets/HEZO-2026-000123'
const BY_ID = `/api/tickets/${ticket.id}`
const ADDRESS = '/tickets/HEZO-2026-000123'
const forStaff = {
  ...ticket,
  owner: { name: 'Alicja Nowak', me: false },
  may: ['REPLY', 'NOTE', 'ASSIGN', 'SOLVE', 'SEE_READS', 'SET_PRIORITY'],
}
const note = {
  ...message,
  id: 'm-2',
  author: { name: 'Ola Lis', kind: 'STAFF', me: false },
  body: 'Do sprawdzenia',
  internal: true,
}
const desk = [
  { id: 's-1', name: 'Ola Lis', me: true },
  { id: 's-2', name: 'Jan Kos', me: false },
]

function open(answers: Parameters<typeof openPortal>[1] = {}, session: object = agent, first: object = forStaff) {
  return openPortal(
    ADDRESS,
    {
      [`GET ${PATH}`]: () => json(first, 200, { etag: '"7"' }),
      [`GET ${PATH}/messages`]: () => page([message, note]),
      [`GET ${PATH}/reads`]: () => page([]),
      'GET /api/desk': () => json({ items: desk, next: null }),
      ...answers,
    },
    session,
  )
}

describe('a ticket on the desk of the staff', () => {
  it('sets internal notes apart by a word, not by colour alone', async () => {
    open()
    const article = (await screen.findByText('Do sprawdzenia')).closest('article')
    expect(within(article as HTMLElement).getByText('notatka wewnętrzna')).toBeVisible()
    await expectAccessible()
  })

  it('takes a note that only the staff see, and says so where it is written', async () => {
    const SEND = `POST ${PATH}/messages`
    const { user, askedFor } = open({ [SEND]: () => json(note, 201) })
    await user.click(await screen.findByRole('radio', { name: /^Notatka wewnętrzna/ }))
    await user.type(screen.getByRole('textbox', { name: 'Notatka wewnętrzna' }), 'Sprawdzić licencję')
    await user.click(screen.getByRole('button', { name: 'Zapisz notatkę' }))

    expect(await screen.findByText('Notatka zapisana.')).toBeVisible()
    expect(askedFor(SEND)[0]?.body).toEqual({ body: 'Sprawdzić licencję', internal: true })
    expect(screen.getByRole('radio', { name: 'Odpowiedź' })).toBeChecked()
  })

  it('shows how to reach who wrote with the contact form, and no supplier to decide about', async () => {
    const requester = { name: 'Ewa Gość', email: 'ewa@gosc.example', phone: '+48 601 000 000', company: 'Gość S.A.' }
    const nobodys = { contractNumber: null, serialNumber: null, company: null, supplier: null }
    const owner = { name: 'Ewa Gość', me: false }
    open({}, agent, { ...forStaff, ...nobodys, owner, requester, may: ['REPLY', 'NOTE', 'ASSIGN', 'SOLVE'] })

    expect(await screen.findByRole('link', { name: 'ewa@gosc.example' })).toBeVisible()
    expect(screen.getByRole('link', { name: '+48 601 000 000' })).toHaveAttribute('href', 'tel:+48601000000')
    expect(screen.getByText('Gość S.A.')).toBeVisible()
    expect(screen.queryByText('Dostęp dostawcy')).not.toBeInTheDocument()
    expect(screen.queryByText('Dostawca')).not.toBeInTheDocument()
    await expectAccessible()
  })

  it('is taken, handed over, and taken back', async () => {
    const ASSIGN = `PUT ${BY_ID}/assignee`
    const { user, askedFor } = open({ [ASSIGN]: () => json({}) })
    await user.click(await screen.findByRole('button', { name: 'Przejmij' }))
    expect(await screen.findByText('Zmieniono osobę prowadzącą.')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Przekaż'), 'Jan Kos')
    await waitFor(() => expect(askedFor(ASSIGN)).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Cofnij' }))
    await waitFor(() => expect(askedFor(ASSIGN)).toHaveLength(3))
    expect(askedFor(ASSIGN).map(({ body }) => body)).toEqual([
      { assignee: 'me' },
      { assignee: 's-2' },
      { assignee: null },
    ])
  })

  it('shows whether the supplier reads, which is the customer’s to decide', async () => {
    open()
    expect(await screen.findByText('Dostawca S.A. nie ma dostępu do tego zgłoszenia')).toBeVisible()
    expect(screen.queryByRole('switch')).toBeNull()
  })
})

describe('a ticket that a supplier may read', () => {
  const forSupplier = { ...ticket, supplierAccess: true, owner: { name: 'Alicja Nowak', me: false }, may: ['REPLY'] }

  it('is read and answered, and nothing else', async () => {
    const { askedFor } = open({}, supplierUser, forSupplier)
    expect(await screen.findByLabelText('Odpowiedź')).toBeVisible()
    expect(screen.queryByRole('switch')).toBeNull()
    expect(screen.queryByRole('region', { name: /^Kto z\sfirmy dostawcy czytał/ })).toBeNull()
    expect(askedFor(`GET ${PATH}`)).toHaveLength(1)
    await expectAccessible()
  })

  it('is gone from the page as soon as the access is', async () => {
    let granted = true
    const answers = {
      [`GET ${PATH}`]: () => (granted ? json(forSupplier) : problem(404, 'not-found')),
      [`POST ${PATH}/messages`]: () => {
        granted = false
        return problem(404, 'not-found')
      },
    }
    const { user } = open(answers, supplierUser, forSupplier)
    await user.type(await screen.findByLabelText('Odpowiedź'), 'Zajmę się tym')
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Nie ma takiego zgłoszenia' })).toBeVisible()
    expect(screen.queryByText('Brak łączności VPN')).toBeNull()
  })
})
