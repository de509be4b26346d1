import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { draft } from '../registration/draft'
import { emptyForm } from '../registration/registrationForm'
import { customer, json, openPortal, problem } from '../testing/portal'

const riddle = () => json({ challenge: 'a.b', difficulty: 4, expiresAt: '2026-03-02T08:15:00Z' })
const answers = { 'GET /api/contact-requests/challenge': riddle, 'POST /api/contact-requests': () => json({}, 202) }
const field = (label: string | RegExp) => screen.findByLabelText<HTMLInputElement>(label)

beforeEach(() => sessionStorage.clear())

async function write(user: ReturnType<typeof openPortal>['user']) {
  await user.type(await field('Imię i nazwisko'), 'Ewa Gość')
  await user.type(await field('E-mail'), 'ewa@gosc.example')
  await user.type(await field('Wiadomość'), 'Nie działa')
  await user.click(screen.getByRole('button', { name: 'Wyślij' }))
}

describe('the contact page', () => {
  it('knows name, e-mail and company of whoever is logged in', async () => {
    openPortal('/contact', {}, customer)
    await screen.findByRole('link', { name: 'Konto' })

    expect(await field('Imię i nazwisko')).toHaveValue('Alicja Nowak')
    expect(await field('E-mail')).toHaveValue('alicja.nowak@alfa.example')
    expect(await field(/^Firma/)).toHaveValue('Alfa Sp. z o.o.')
  })

  it('takes over what was typed into the form that it was opened from', async () => {
    const typed = emptyForm()
    typed.values['contact.email'] = 'jan@beta.example'
    typed.values['company.nip'] = '1234563218'
    draft.keep(typed)
    openPortal('/contact?about=registration', answers)

    expect(await field('E-mail')).toHaveValue('jan@beta.example')
    expect(await field('Czego dotyczy wiadomość')).toHaveValue('REGISTRATION')
    expect((await field('Wiadomość')).value).toContain('1234563218')
  })

  it('knows what somebody writes about who comes from the page of a lost phone', async () => {
    const { user } = openPortal('/lost-phone', answers)
    await user.type(await field('Adres e-mail'), 'jan@beta.example')
    await user.click(screen.getByRole('link', { name: 'formularz kontaktowy' }))

    expect(await field('Czego dotyczy wiadomość')).toHaveValue('LOST_PHONE')
    expect(await field('E-mail')).toHaveValue('jan@beta.example')
  })

  it.each([
    ['/kontakt?about=login', 'LOGIN'],
    ['/kontakt?about=lost-phone', 'LOST_PHONE'],
    ['/contact?about=login', 'LOGIN'],
    ['/kontakt', 'QUESTION'],
    ['/kontakt?about=nothing', 'QUESTION'],
    ['/contact?about=nothing', 'QUESTION'],
  ])('knows from the link of the login pages to %s what it is about', async (address, reason) => {
    openPortal(address, answers)
    expect(await field('Czego dotyczy wiadomość')).toHaveValue(reason)
  })

  it('knows what somebody writes about whose login failed', async () => {
    const { user } = openPortal('/login-failed?reason=expired', answers)
    await user.click(await screen.findByRole('link', { name: 'formularz kontaktowy' }))
    expect(await field('Czego dotyczy wiadomość')).toHaveValue('LOGIN')
  })

  it('sends a letter with a solved riddle, and says so', async () => {
    const { user, askedFor } = openPortal('/contact', answers)
    await write(user)

    expect(await screen.findByText('Otrzymaliśmy Twoją wiadomość')).toBeVisible()
    const [sent] = askedFor('POST /api/contact-requests')
    expect(sent?.body).toMatchObject({ name: 'Ewa Gość', email: 'ewa@gosc.example', challenge: 'a.b', website: '' })
    expect(sent?.headers.get('idempotency-key')).toBeTruthy()
    expect(screen.getAllByRole('link', { name: '+48 12 25 25 600' })[0]).toBeVisible()
  })

  it('says how the data that it asks for are handled', async () => {
    openPortal('/contact', answers)

    expect(await screen.findByRole('link', { name: /^informacja o\sprywatności/ })).toHaveAttribute('href', '/privacy')
  })

  it('names the fields that are wrong and sends nothing', async () => {
    const { user, askedFor } = openPortal('/contact', answers)
    await user.type(await field('E-mail'), 'ewa')
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await screen.findByText(/nie wygląda na adres e-mail/)).toBeVisible()
    await waitFor(async () => expect(await field('Imię i nazwisko')).toHaveFocus())
    expect(askedFor('POST /api/contact-requests')).toHaveLength(0)
  })

  it('keeps the text when sending fails, over a reload too, and sends it under the same key', async () => {
    const first = openPortal('/contact', {
      ...answers,
      'POST /api/contact-requests': () => problem(503, 'unavailable'),
    })
    await write(first.user)
    expect(await screen.findByText('Usługa jest chwilowo niedostępna')).toBeVisible()
    expect(await field('Wiadomość')).toHaveValue('Nie działa')
    await first.user.click(screen.getByRole('button', { name: 'Wyślij' }))
    await waitFor(() => expect(first.askedFor('POST /api/contact-requests')).toHaveLength(2))

    const [one, two] = first.askedFor('POST /api/contact-requests')
    expect(one?.headers.get('idempotency-key')).toBe(two?.headers.get('idempotency-key'))
    expect(sessionStorage.getItem('myhezo.contact.draft')).toContain('Nie działa')
  })

  it('solves another riddle when the first one grew too old', async () => {
    let tries = 0
    const stale = () =>
      problem(422, 'invalid', { errors: [{ field: 'challenge', code: 'challenge.unsolved', message: 'x' }] })
    const { user } = openPortal('/contact', {
      ...answers,
      'POST /api/contact-requests': () => (tries++ === 0 ? stale() : json({}, 202)),
    })
    await write(user)

    expect(await screen.findByText('Otrzymaliśmy Twoją wiadomość')).toBeVisible()
    expect(tries).toBe(2)
  })
})
