import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customer, openPortal } from '../testing/portal'

const message = () => screen.findByLabelText<HTMLTextAreaElement>('Treść wiadomości')

describe('the contact page', () => {
  it('has name, e-mail and company of whoever is logged in written into the letter', async () => {
    openPortal('/contact', {}, customer)
    await screen.findByRole('link', { name: 'Konto' })

    expect((await message()).value).toContain('Alicja Nowak\nalicja.nowak@alfa.example\nAlfa Sp. z o.o., 1234563218')
  })

  it('keeps what somebody writes', async () => {
    const { user } = openPortal('/contact', {}, customer)
    await screen.findByRole('link', { name: 'Konto' })
    await user.clear(await message())
    await user.type(await message(), 'Nie działa')

    expect(await message()).toHaveValue('Nie działa')
    expect(screen.getByRole('link', { name: /^Otwórz/ })).toHaveAttribute(
      'href',
      'mailto:pomoc@myhezo.pl?subject=Pytanie%20o%20myHEZO&body=Nie%20dzia%C5%82a',
    )
  })
})
