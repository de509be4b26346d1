import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { openPortal } from '../testing/portal'

describe('the contract card', () => {
  it('is offered beside the numbers, and asked for with what was typed so far', async () => {
    const { user, askedFor } = openPortal('/register', {
      'POST /api/contract-cards': () => new Response(null, { status: 202 }),
    })
    await user.type(await screen.findByLabelText('Numer umowy serwisowej'), 'hezo/2023/00017')
    await user.click(screen.getByRole('link', { name: /Poproś o\skartę umowy/ }))
    expect(await screen.findByRole('heading', { name: 'Karta umowy', level: 1 })).toBeVisible()
    await user.type(screen.getByLabelText('NIP firmy'), '123-456-32-18')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Wyślij kartę umowy' }))

    expect(await screen.findByText(/^Przyjęliśmy prośbę/)).toBeVisible()
    const [asked] = askedFor('POST /api/contract-cards')
    expect(asked?.body).toEqual({ contractNumber: 'HEZO/2023/00017', nip: '1234563218' })

    await user.click(screen.getByRole('link', { name: 'Wróć do formularza' }))
    expect(await screen.findByLabelText('Numer umowy serwisowej')).toHaveValue('hezo/2023/00017')
  })
})
