import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { json, openPortal, problem } from '../testing/portal'
import { draft } from './draft'
import type { FieldName } from './registrationForm'

const filled: Record<FieldName, string> = {
  'company.nip': 'PL 123-456-32-18',
  contractNumber: 'hezo/2023/00017',
  serialNumber: 'fg1234567890',
  'contact.firstName': 'Jan',
  'contact.lastName': 'Żak',
  'contact.email': 'jan@example.pl',
  'contact.phone': '+48 601 000 000',
  'company.name': 'Alfa Sp. z o.o.',
  'company.address.street': 'Prosta 1',
  'company.address.postalCode': '00-001',
  'company.address.city': 'Warszawa',
}

/** The form as somebody has filled it in, and may have loaded again. */
async function openFilledIn(answers: Parameters<typeof openPortal>[1], changed: Partial<typeof filled> = {}) {
  draft.keep({ values: { ...filled, ...changed }, termsAccepted: true })
  const portal = openPortal('/register', answers)
  await screen.findByLabelText('Nazwisko')
  return portal
}

const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Zarejestruj się' }))
const SEND = 'POST /api/registrations'
const accepted = () => json({ id: 'r-1', status: 'SUBMITTED' }, 202)
const keys = (asked: { headers: Headers }[]) => asked.map((one) => one.headers.get('idempotency-key'))

describe('the registration form', () => {
  it('names every field that needs correcting and goes to the first', async () => {
    const { user, askedFor } = openPortal('/register', {})
    await screen.findByLabelText('NIP firmy')
    await submit(user)

    expect(within(screen.getByRole('alert')).getAllByRole('button')).toHaveLength(12)
    await waitFor(() => expect(screen.getByLabelText('NIP firmy')).toHaveFocus())
    expect(askedFor(SEND)).toHaveLength(0)
  })

  it('sends the cleaned numbers with the token of the session and follows the registration', async () => {
    const { user, askedFor, router } = await openFilledIn({
      [SEND]: accepted,
      'GET /api/registrations/r-1': () => json({ id: 'r-1', status: 'AUTHORIZED', email: 'j…@e….pl' }),
    })
    await submit(user)

    expect(await screen.findByText('j…@e….pl')).toBeVisible()
    expect(router.state.location.pathname).toBe('/register/r-1')
    const [sent] = askedFor(SEND)
    expect(sent?.headers.get('x-csrf-token')).toBe('a-token')
    expect(sent?.body).toMatchObject({
      company: { nip: '1234563218' },
      contractNumber: 'HEZO/2023/00017',
      serialNumber: 'FG1234567890',
      termsAccepted: true,
    })
    expect(sessionStorage).toHaveLength(0)
  })

  it('registers once however often the button is pressed', async () => {
    let answer: (response: Response) => void = () => undefined
    const { user, askedFor } = await openFilledIn({ [SEND]: () => new Promise((resolve) => (answer = resolve)) })
    await submit(user)
    await user.click(screen.getByRole('button', { name: 'Wysyłanie…' }))
    answer(accepted())

    expect(await screen.findByText('Sprawdzamy dane')).toBeVisible()
    expect(askedFor(SEND)).toHaveLength(1)
  })

  it('repeats a send whose answer was lost under the same key, and changed content under a new one', async () => {
    const { user, askedFor } = await openFilledIn({ [SEND]: () => Promise.reject(new TypeError('cut')) })
    await submit(user)
    expect(await screen.findByText('Brak odpowiedzi')).toBeVisible()
    await submit(user)
    await waitFor(() => expect(askedFor(SEND)).toHaveLength(2))
    await user.type(screen.getByLabelText('Telefon'), '1')
    await submit(user)
    await waitFor(() => expect(askedFor(SEND)).toHaveLength(3))

    const [first, second, third] = keys(askedFor(SEND))
    expect(first).toBeTruthy()
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('offers the bare serial number as soon as it is typed with the prefix', async () => {
    const { user, askedFor } = await openFilledIn({}, { serialNumber: '' })
    const serial = screen.getByLabelText('Numer seryjny z tej umowy')
    await user.type(serial, '(h)-')
    expect(screen.queryByText(/Bez przedrostka/)).not.toBeInTheDocument()
    await user.type(serial, 'fg1234567890')
    expect(serial).toHaveAccessibleDescription(/Bez przedrostka \(H\)-: FG1234567890/)
    await user.click(screen.getByRole('button', { name: 'Użyj tego numeru' }))

    expect(serial).toHaveValue('FG1234567890')
    await waitFor(() => expect(serial).toHaveFocus())
    expect(screen.queryByText(/Bez przedrostka/)).not.toBeInTheDocument()
    expect(askedFor(SEND)).toHaveLength(0)
  })

  it('asks for the bare serial number together with the other corrections, and leaves it alone to the service', async () => {
    const serialNumber = '(H)-FG1234567890'
    const { user, askedFor } = await openFilledIn({ [SEND]: accepted }, { serialNumber, 'contact.phone': '12' })
    await submit(user)
    expect(within(screen.getByRole('alert')).getAllByRole('button')).toHaveLength(2)
    expect(screen.getByLabelText('Telefon')).toHaveAccessibleDescription(/od 7 do 15 cyfr/)
    expect(screen.getByLabelText('Numer seryjny z tej umowy')).toHaveAccessibleDescription(/Podaj numer seryjny bez/)

    await user.type(screen.getByLabelText('Telefon'), '345678')
    await submit(user)
    await waitFor(() => expect(askedFor(SEND)).toHaveLength(1))
  })

  it('takes the bare serial number over with one click after a refusal too', async () => {
    const error = { field: 'serialNumber', code: 'serial.prefixed', message: 'Bez (H)-.', suggestion: 'FG1234567890' }
    const { user } = await openFilledIn(
      { [SEND]: () => problem(422, 'invalid', { errors: [error] }) },
      { serialNumber: '(H)-FG1234567890' },
    )
    await submit(user)
    await user.click(await screen.findByRole('button', { name: 'Użyj tego numeru' }))

    expect(screen.getByLabelText('Numer seryjny z tej umowy')).toHaveValue('FG1234567890')
    expect(screen.queryByText(/Bez \(H\)-/)).not.toBeInTheDocument()
  })

  it('says how long to wait after too many tries', async () => {
    const { user } = await openFilledIn({ [SEND]: () => problem(429, 'too-many', {}, { 'retry-after': '150' }) })
    await submit(user)

    expect(await screen.findByText('Spróbuj ponownie za 3 minuty.')).toBeVisible()
  })

  it('keeps what was typed when the page is loaded again', async () => {
    const { user } = openPortal('/register', {})
    await user.type(await screen.findByLabelText('Nazwisko'), 'Żak')
    document.body.innerHTML = ''
    openPortal('/register', {})

    expect(await screen.findByLabelText('Nazwisko')).toHaveValue('Żak')
  })
})
