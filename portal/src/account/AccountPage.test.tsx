import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { account, GET, shown } from '../testing/account'
import { customer, json, openPortal, problem } from '../testing/portal'

const PATCH = 'PATCH /api/account'

describe('the account page', () => {
  it('saves what was changed on the version that was shown, and only the notices that were chosen anew', async () => {
    const answers = {
      [GET]: shown,
      [PATCH]: () => json({ ...account, lastName: 'Nowak-Żak' }, 200, { etag: '"4"' }),
      'PUT /api/session/language': () => json(undefined, 204),
    }
    const { user, askedFor } = openPortal('/account', answers, customer)
    await user.type(await screen.findByLabelText('Nazwisko'), '-Żak')
    await user.click(screen.getByRole('checkbox', { name: /^Umowa kończy się/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Zgłoszenie czeka/ }))
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    expect(await screen.findByText('Zapisano.')).toBeVisible()
    expect(askedFor(PATCH)[0]?.headers.get('if-match')).toBe('"3"')
    expect(askedFor(PATCH)[0]?.body).toEqual({
      firstName: 'Alicja',
      lastName: 'Nowak-Żak',
      phone: '',
      language: 'pl',
      notices: ['TICKET_REPLY', 'TICKET_STATE'],
    })
  })

  it('takes the phone number away that somebody deletes', async () => {
    const answers = {
      [GET]: () => json({ ...account, phone: '+48 601 000 000' }, 200, { etag: '"3"' }),
      [PATCH]: shown,
      'PUT /api/session/language': () => json(undefined, 204),
    }
    const { user, askedFor } = openPortal('/account', answers, customer)
    await user.clear(await screen.findByLabelText(/^Telefon/))
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    expect(await screen.findByText('Zapisano.')).toBeVisible()
    expect(askedFor(PATCH)[0]?.body).toMatchObject({ phone: '' })
  })

  it('keeps what was typed when somebody changed the account meanwhile', async () => {
    const { user } = openPortal('/account', { [GET]: shown, [PATCH]: () => problem(412, 'stale') }, customer)
    await user.type(await screen.findByLabelText('Nazwisko'), 'x')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    expect(await screen.findByText('Te dane zostały już zmienione')).toBeVisible()
    expect(screen.getByLabelText('Nazwisko')).toHaveValue('Nowakx')
  })

  it('does not send a phone number that is none', async () => {
    const { user, askedFor } = openPortal('/account', { [GET]: shown }, customer)
    await user.type(await screen.findByLabelText(/^Telefon/), '12')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    await waitFor(() => expect(screen.getByLabelText(/^Telefon/)).toHaveAccessibleDescription(/cyfr/))
    await waitFor(() => expect(screen.getByLabelText(/^Telefon/)).toHaveFocus())
    expect(askedFor(PATCH)).toHaveLength(0)
  })
})

describe('the login of an account', () => {
  it('is changed at the login server, which leads back here', async () => {
    openPortal('/account', { [GET]: shown }, customer)
    expect(await screen.findByRole('link', { name: 'Zmień hasło' })).toHaveAttribute(
      'href',
      '/login?action=UPDATE_PASSWORD&return_to=%2Faccount%3Fchange%3Dpassword',
    )
    expect(hrefOf('Ustaw aplikację uwierzytelniającą')).toContain('action=CONFIGURE_TOTP&')
    expect(hrefOf('Wygeneruj kody zapasowe')).toContain('action=CONFIGURE_RECOVERY_AUTHN_CODES&')
    expect(hrefOf('Dodaj klucz dostępu')).toContain('action=webauthn-register-passwordless&')
  })

  it.each([
    ['?change=recovery&kc_action_status=success', 'Nowe kody zapasowe są gotowe. Poprzednie już nie działają.'],
    ['?change=password&kc_action_status=cancelled', 'Zmiana została przerwana. Wszystko jest tak jak przedtem.'],
    ['?change=passkey&kc_action_status=error', 'Zmiana się nie udała'],
  ])('says on the way back with %s: %s', async (search, text) => {
    openPortal(`/account${search}`, { [GET]: shown }, customer)
    expect(await screen.findByText(text)).toBeVisible()
  })

  it('believes no outcome of something that nobody changed', async () => {
    openPortal('/account?change=nonsense&kc_action_status=success', { [GET]: shown }, customer)
    expect(await screen.findByLabelText('Nazwisko')).toBeVisible()
    expect(document.querySelector('.notice-good')).toBeNull()
  })
})

function hrefOf(link: string) {
  return screen.getByRole('link', { name: link }).getAttribute('href')
}
