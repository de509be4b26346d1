import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { json, openPortal, problem } from '../testing/portal'
import { draft } from './draft'
import { emptyForm } from './registrationForm'
import { pauseAfter } from './registrations'

const standing = (status: string) => ({
  'GET /api/registrations/r-1': () => json({ id: 'r-1', status, email: 'j…@e….pl' }),
})

function typed() {
  const form = emptyForm()
  form.values['company.nip'] = '1234563218'
  form.values.contractNumber = 'HEZO/2023/00017'
  form.values['contact.lastName'] = 'Żak'
  draft.keep(form)
}

describe('the progress of a registration', () => {
  it('asks again until there is a decision', async () => {
    let asked = 0
    openPortal('/register/r-1', {
      'GET /api/registrations/r-1': () => json({ id: 'r-1', status: ++asked < 4 ? 'SUBMITTED' : 'AUTHORIZED' }),
    })

    expect(await screen.findByText('Sprawdzamy dane')).toBeVisible()
    expect(await screen.findByText(/Sprawdź pocztę/)).toBeVisible()
    expect(asked).toBe(4)
  })

  it('asks quickly at first and ever more calmly', () => {
    const pauses = Array.from({ length: 100 }, (_, asked) => pauseAfter(asked))
    expect(pauses[0]).toBe(100)
    expect(pauses.at(-1)).toBe(5_000)
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
  })

  it('asks no more for a registration that is gone', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    let asked = 0
    openPortal('/register/r-1', {
      'GET /api/registrations/r-1': () =>
        ++asked === 1 ? json({ id: 'r-1', status: 'SUBMITTED' }) : problem(404, 'not-found'),
    })
    expect(await screen.findByText('Nie znaleziono tej rejestracji')).toBeVisible()

    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toBe(2)
  })

  it('waits as long as it is told to', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    let asked = 0
    openPortal('/register/r-1', {
      'GET /api/registrations/r-1': () => {
        asked++
        return problem(429, 'too-many', {}, { 'retry-after': '30' })
      },
    })
    await waitFor(() => expect(asked).toBe(1))
    await vi.advanceTimersByTimeAsync(25_000)
    expect(asked).toBe(1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toBe(2)
  })

  it('tells that an approval is awaited', async () => {
    openPortal('/register/r-1', standing('AWAITING_APPROVAL'))
    expect(await screen.findByText('Rejestracja czeka na potwierdzenie')).toBeVisible()
  })

  it('refuses without saying what was wrong and shows every way on', async () => {
    typed()
    openPortal('/register/r-1', standing('DENIED'))

    expect(await screen.findByRole('heading', { level: 1, name: 'Nie udało się potwierdzić uprawnień' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Wróć do formularza' })).toHaveAttribute('href', '/register')
    expect(screen.getByRole('link', { name: 'Przejdź do kontaktu' })).toHaveAttribute(
      'href',
      '/contact?about=registration',
    )
    expect(screen.getAllByRole('link', { name: '+48 12 25 25 600' }).length).toBeGreaterThan(0)
    expect(screen.getAllByRole('link', { name: 'pomoc@myhezo.pl' }).length).toBeGreaterThan(0)
  })

  it('asks for the contract card with the numbers already typed', async () => {
    typed()
    const { user, askedFor } = openPortal('/register/r-1', {
      ...standing('DENIED'),
      'POST /api/contract-cards': () => json(undefined, 202),
    })
    await user.click(await screen.findByRole('button', { name: 'Wyślij kartę umowy' }))

    expect(await screen.findByText(/Przyjęliśmy prośbę/)).toBeVisible()
    expect(askedFor('POST /api/contract-cards')[0]?.body).toEqual({
      contractNumber: 'HEZO/2023/00017',
      nip: '1234563218',
    })
  })

  it('leads back to a form that is still filled in, and to a letter that has it all', async () => {
    typed()
    const { user } = openPortal('/register/r-1', standing('DENIED'))
    await user.click(await screen.findByRole('link', { name: 'Przejdź do kontaktu' }))
    expect(await screen.findByLabelText('Imię i nazwisko')).toHaveValue('Żak')
    expect(screen.getByLabelText('Wiadomość')).toHaveValue(
      '\n\nNIP firmy: 1234563218\nNumer umowy serwisowej: HEZO/2023/00017\n',
    )
    await user.click(screen.getByRole('link', { name: 'Logowanie' }))
    await user.click(await screen.findByRole('link', { name: 'Zarejestruj się' }))
    expect(await screen.findByLabelText('Nazwisko')).toHaveValue('Żak')
  })
})
