import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customer, json, openPortal } from '../testing/portal'

describe('the choice of a company', () => {
  it('is not asked for when there is one', async () => {
    const { router } = openPortal(
      '/company',
      { 'GET /api/company/1234563218/members': () => json({ items: [] }) },
      customer,
    )
    await waitFor(() => expect(router.state.location.pathname).toBe('/company/1234563218'))
  })

  it('offers those that the person is an admin of', async () => {
    const beta = { nip: '5252248481', name: 'Beta S.A.', role: 'ADMIN' }
    const gamma = { nip: '7740001454', name: 'Gamma S.A.', role: 'MEMBER' }
    openPortal('/company', {}, { ...customer, companies: [...customer.companies, beta, gamma] })
    expect(await screen.findByRole('link', { name: 'Beta S.A.' })).toHaveAttribute('href', '/company/5252248481')
    expect(screen.getByRole('link', { name: 'Alfa Sp. z o.o.' })).toBeVisible()
    expect(screen.queryByText('Gamma S.A.')).toBeNull()
  })
})
