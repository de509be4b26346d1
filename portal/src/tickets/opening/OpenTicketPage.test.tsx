import { cleanup, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { customer, json, openPortal, problem } from '../../testing/portal'
import { agent, contract, message, page, ticket } from '../../testing/tickets'

const SEND = 'POST /api/tickets'
const second = {
  ...contract,
  number: 'HEZO/2024/00101',
  supplier: { id: 'c-3', name: 'Inny Dostawca' },
  serialNumbers: [{ number: 'FX0000000001', product: 'FortiExtender' }],
}
const contracts = (...items: object[]) => ({ 'GET /api/contracts': () => json({ items, next: null }) })
const afterwards = {
  [`GET /api/tickets/${ticket.number}`]: () => json(ticket, 200, { etag: '"1"' }),
  [`GET /api/tickets/${ticket.number}/messages`]: () => page([message]),
  [`GET /api/tickets/${ticket.number}/reads`]: () => page([]),
}

async function write(user: UserEvent) {
  await user.type(await screen.findByLabelText('Temat'), 'Brak łączności VPN')
  await user.type(screen.getByLabelText('Opis'), 'Od rana nie działa.')
}

const send = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Wyślij zgłoszenie' }))
const question = () =>
  screen.findByRole('radiogroup', { name: 'Czy pracownicy firmy Dostawca S.A. mogą czytać to zgłoszenie?' })
const answers = async () => within(await question()).getAllByRole<HTMLInputElement>('radio')

describe('opening a ticket', () => {
  it('asks whether the supplier may read, with his name, with nothing chosen beforehand', async () => {
    openPortal('/tickets/new', contracts(contract), customer)
    expect((await answers()).map(({ checked }) => checked)).toEqual([false, false])
    await expectAccessible()
  })

  it('is not done without that answer, and leads to what is missing', async () => {
    const { user, askedFor } = openPortal('/tickets/new', contracts(contract), customer)
    await write(user)
    await send(user)

    expect(await screen.findByText('1 pole wymaga poprawy')).toBeVisible()
    expect(await question()).toHaveAccessibleDescription(/Wybierz odpowiedź: tak albo nie/)
    await waitFor(async () => expect((await answers())[0]).toHaveFocus())
    expect(askedFor(SEND)).toHaveLength(0)
    await expectAccessible()
  })

  it('sends what was written and shows the ticket with its number', async () => {
    const { user, askedFor, router } = openPortal(
      '/tickets/new?contract=HEZO/2023/00017&serial=FG1234567890',
      { ...contracts(contract, second), ...afterwards, [SEND]: () => json(ticket, 201) },
      customer,
    )
    await write(user)
    await user.click(screen.getByRole('radio', { name: /^Nie, tylko my/ }))
    await send(user)

    expect(await screen.findByText('Zgłoszenie przyjęte: HEZO-2026-000123')).toBeVisible()
    expect(router.state.location.pathname).toBe('/tickets/HEZO-2026-000123')
    const [sent] = askedFor(SEND)
    expect(sent?.headers.get('idempotency-key')).toMatch(/\S{32,}/)
    expect(sent?.body).toEqual({
      contractNumber: 'HEZO/2023/00017',
      serialNumber: 'FG1234567890',
      subject: 'Brak łączności VPN',
      description: 'Od rana nie działa.',
      priority: 'NORMAL',
      visibility: 'COMPANY',
      supplierAccess: false,
    })
    expect(sessionStorage).toHaveLength(0)
  })

  it('finds a serial number by part of it, or of the product, and its contract with it', async () => {
    const { user } = openPortal('/tickets/new', contracts(contract, second), customer)
    await user.type(await screen.findByRole('combobox', { name: /Numer seryjny/ }), 'extend')
    await user.click(await screen.findByRole('option', { name: /FX0000000001/ }))

    expect(screen.getByRole('combobox', { name: /Numer seryjny/ })).toHaveValue('FX0000000001')
    expect(screen.getByLabelText('Umowa')).toHaveValue('HEZO/2024/00101')
    expect(screen.getByText('Czy pracownicy firmy Inny Dostawca mogą czytać to zgłoszenie?')).toBeVisible()
  })

  it('takes a serial number that was typed whole without choosing it, in the old way of writing too', async () => {
    const { user } = openPortal('/tickets/new', contracts(contract, second), customer)
    await user.type(await screen.findByRole('combobox', { name: /Numer seryjny/ }), '(H)-fx0000000001')
    await user.tab()

    expect(screen.getByRole('combobox', { name: /Numer seryjny/ })).toHaveValue('FX0000000001')
    expect(screen.getByLabelText('Umowa')).toHaveValue('HEZO/2024/00101')
  })

  it('offers only some of very many serial numbers, and says so', async () => {
    const serialNumbers = Array.from({ length: 12_000 }, (_, n) => ({
      number: `FG${100_000 + n}`,
      product: 'FortiGate',
    }))
    const { user } = openPortal('/tickets/new', contracts({ ...contract, serialNumbers }), customer)
    const box = await screen.findByRole('combobox', { name: /Numer seryjny/ })
    await user.click(box)
    expect(await screen.findByText(/^I jeszcze 11.950 numerów/)).toBeVisible()
    const offered = () => within(screen.getByRole('listbox')).getAllByRole('option')
    expect(offered()).toHaveLength(50)
    await user.type(box, '111999')
    await waitFor(() => expect(offered()).toHaveLength(1))
  })

  it('takes an answer about one supplier for none about another', async () => {
    const { user } = openPortal('/tickets/new?contract=HEZO/2023/00017', contracts(contract, second), customer)
    await user.click(await screen.findByRole('radio', { name: 'Tak, mogą czytać' }))
    await user.selectOptions(screen.getByLabelText('Umowa'), 'HEZO/2024/00101')
    expect(screen.getByRole('radio', { name: 'Tak, mogą czytać' })).not.toBeChecked()
  })

  it('keeps what was written, and sends it once however often it is tried', async () => {
    const cut = { ...contracts(contract), [SEND]: () => Promise.reject(new TypeError('cut')) }
    const first = openPortal('/tickets/new', cut, customer)
    await write(first.user)
    await first.user.click(screen.getByRole('radio', { name: 'Tak, mogą czytać' }))
    await send(first.user)
    expect(await screen.findByText('Brak odpowiedzi')).toBeVisible()
    await send(first.user)
    await waitFor(() => expect(first.askedFor(SEND)).toHaveLength(2))
    const keys = first.askedFor(SEND).map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).toBe(keys[1])

    cleanup()
    openPortal('/tickets/new', cut, customer)
    expect(await screen.findByLabelText('Temat')).toHaveValue('Brak łączności VPN')
    expect(screen.getByRole('radio', { name: 'Tak, mogą czytać' })).toBeChecked()
  })

  it('shows at its field what the service refused', async () => {
    const errors = [{ field: 'serialNumber', code: 'serial.not-covered', message: 'Umowa nie obejmuje tego numeru.' }]
    const refused = { ...contracts(contract), [SEND]: () => problem(422, 'invalid', { errors }) }
    const { user } = openPortal('/tickets/new', refused, customer)
    await write(user)
    await user.click(screen.getByRole('radio', { name: 'Tak, mogą czytać' }))
    await send(user)
    expect(await screen.findByRole('combobox', { name: /Numer seryjny/ })).toHaveAccessibleDescription(/nie obejmuje/)
  })

  it('is for customers with a contract in force', async () => {
    openPortal('/tickets/new', contracts(), customer)
    expect(await screen.findByText('Nie ma obowiązującej umowy')).toBeVisible()
    cleanup()
    openPortal('/tickets/new', contracts(contract), agent)
    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
  })

  it('begins at a device in the list of contracts', async () => {
    openPortal('/contracts', contracts(contract), customer)
    const link = await screen.findByRole('link', { name: 'Zgłoś sprawę: FG1234567890' })
    expect(link).toHaveAttribute('href', '/tickets/new?contract=HEZO%2F2023%2F00017&serial=FG1234567890')
  })
})
