import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, openPortal, problem } from '../testing/portal'

const REVOKE = 'POST /api/revocations'

describe('the link of an e-mail', () => {
  it('revokes when the person clicks, and not by being opened', async () => {
    const { user, askedFor } = openPortal('/revoke#t-123', { [REVOKE]: () => json(undefined, 204) })
    const button = await screen.findByRole('button', { name: 'Cofnij dostęp' })
    expect(askedFor(REVOKE)).toHaveLength(0)
    await user.click(button)

    expect(await screen.findByRole('heading', { level: 1, name: 'Dostęp cofnięty' })).toBeVisible()
    expect(askedFor(REVOKE)[0]?.body).toEqual({ token: 't-123' })
  })

  it('approves in the same way', async () => {
    const { user, askedFor } = openPortal('/approve#t-9', { 'POST /api/approvals': () => json(undefined, 204) })
    await user.click(await screen.findByRole('button', { name: 'Potwierdź dostęp' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Dostęp potwierdzony' })).toBeVisible()
    expect(askedFor('POST /api/approvals')[0]?.body).toEqual({ token: 't-9' })
  })

  it('that no longer works says so, and leads admins to the list of people', async () => {
    const { user } = openPortal('/revoke#t-123', { [REVOKE]: () => problem(400, 'dead-link') })
    await user.click(await screen.findByRole('button', { name: 'Cofnij dostęp' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Ten link już nie działa' })).toBeVisible()
    expect(screen.getByRole('link', { name: /^Osoby/ })).toHaveAttribute('href', '/company')
    expect(screen.queryByRole('button', { name: 'Cofnij dostęp' })).toBeNull()
  })

  it('can be tried again after an outage', async () => {
    let tries = 0
    const answer = () => (++tries === 1 ? problem(503, 'unavailable') : json(undefined, 204))
    const { user } = openPortal('/revoke#t-123', { [REVOKE]: answer })
    const button = await screen.findByRole('button', { name: 'Cofnij dostęp' })
    await user.click(button)
    expect(await screen.findByText('Usługa jest chwilowo niedostępna')).toBeVisible()
    await user.click(button)
    expect(await screen.findByRole('heading', { level: 1, name: 'Dostęp cofnięty' })).toBeVisible()
  })
})
