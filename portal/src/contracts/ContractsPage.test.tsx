import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { OUTAGE_PAUSE_MS } from '../api/client'
import { customer, json, openPortal, problem, visitor } from '../testing/portal'
import { contract as sample } from '../testing/tickets'

const LIST = 'GET /api/contracts'

function contract(number: string, changed: object = {}) {
  return { ...sample, number, ...changed }
}

const agent = { ...customer, roles: ['agent'], companies: [] }
const both = [contract('HEZO/2023/00017'), contract('HEZO/2024/00101', { supplier: { id: 'c-3', name: 'Inny' } })]
const answer = (items: object[], next: string | null = null) => ({ [LIST]: () => json({ items, next }) })
const plate = (number: string) => screen.queryAllByRole('button', { name: new RegExp(number) })

describe('the contracts page', () => {
  it('shows every contract and every serial number without opening anything', async () => {
    openPortal('/contracts', answer(both), customer)

    expect(await screen.findByText('2 umowy, 4 numery seryjne')).toBeVisible()
    expect(plate('HEZO/2023/00017')).toHaveLength(1)
    expect(plate('FG1234567890')).toHaveLength(2)
    expect(screen.getAllByText('8x5 NBD')).toHaveLength(2)
  })

  it.each([
    ['a migration operator', 'migration-operator', '/migrations'],
    ["a supplier's user", 'supplier', '/tickets'],
  ])('leads %s, who reads no contracts, on to the page that is his', async (_, role, home) => {
    const { router, askedFor } = openPortal('/contracts', answer([]), { ...customer, roles: [role], companies: [] })

    await waitFor(() => expect(router.state.location.pathname).toBe(home))
    expect(screen.queryByRole('link', { name: 'Umowy' })).not.toBeInTheDocument()
    expect(askedFor(LIST)).toHaveLength(0)
  })

  it('offers no other try where the answer would be the same', async () => {
    openPortal('/contracts', { [LIST]: () => problem(403, 'forbidden') }, customer)

    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
    expect(screen.getByText(/poproś o nie administratora/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Spróbuj ponownie' })).not.toBeInTheDocument()
  })

  it('is there by itself once an outage is over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    try {
      const answers = [problem(503, 'unavailable'), json({ items: both, next: null })]
      openPortal('/contracts', { [LIST]: () => answers.shift() ?? problem(500, 'asked-too-often') }, customer)
      expect(await screen.findByText('Usługa jest chwilowo niedostępna')).toBeVisible()

      await vi.advanceTimersByTimeAsync(3 * OUTAGE_PAUSE_MS)

      expect(screen.getByText('2 umowy, 4 numery seryjne')).toBeVisible()
      expect(answers).toHaveLength(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('leads customers, and nobody else, to adding one more', async () => {
    openPortal('/contracts', answer(both), customer)
    expect(await screen.findByRole('link', { name: 'Dodaj umowę' })).toHaveAttribute('href', '/add-contract')
    cleanup()
    openPortal('/contracts', answer(both), agent)
    expect(await screen.findByText('2 umowy, 4 numery seryjne')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Dodaj umowę' })).toBeNull()
  })

  it('finds while one types, and keeps the search in the address', async () => {
    const { user, router } = openPortal('/contracts', answer(both), customer)
    await user.type(await screen.findByRole('searchbox'), '00101 fs')

    expect(await screen.findByText('1 umowa, 1 numer seryjny')).toBeVisible()
    expect(plate('FG1234567890')).toHaveLength(0)
    expect(router.state.location.search).toEqual({ q: '00101 fs' })
  })

  it('comes back filtered from an address somebody shared', async () => {
    openPortal('/contracts?supplier=c-3', answer(both), customer)
    expect(await screen.findByText('1 umowa, 2 numery seryjne')).toBeVisible()
  })

  it('shows the contracts in force for an address that asks for no state there is', async () => {
    openPortal('/contracts?state=nonsense', answer(both), customer)
    expect(await screen.findByText('2 umowy, 4 numery seryjne')).toBeVisible()
  })

  it('asks for expired contracts only when they are wanted', async () => {
    const { user, askedFor } = openPortal('/contracts', answer(both), customer)
    await user.selectOptions(await screen.findByLabelText('Stan'), 'Wszystkie')

    await waitFor(() => expect(askedFor(`${LIST}?expired=true`)).toHaveLength(1))
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/api/contracts.csv?state=all')
  })

  it('leads to files of what it shows, with every filter', async () => {
    openPortal('/contracts?q=fortigate%20100f&state=soon&company=1234563218&supplier=c-2', answer(both), customer)

    const filters = '?q=fortigate+100f&company=1234563218&supplier=c-2&state=soon'
    expect(await screen.findByRole('link', { name: 'CSV' })).toHaveAttribute('href', `/api/contracts.csv${filters}`)
    expect(screen.getByRole('link', { name: 'XLSX' })).toHaveAttribute('href', `/api/contracts.xlsx${filters}`)
  })

  it('leads staff to files of a company only, for nobody needs one of everybody', async () => {
    openPortal('/contracts', answer(both), agent)
    expect(await screen.findByText('2 umowy, 4 numery seryjne')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'CSV' })).toBeNull()
    cleanup()
    openPortal('/contracts?company=1234563218', answer(both), agent)
    expect(await screen.findByRole('link', { name: 'CSV' })).toBeVisible()
  })

  it('copies a number with a click on its plate and says so', async () => {
    const { user } = openPortal('/contracts', answer([both[0] ?? {}]), customer)
    await screen.findByRole('searchbox')
    await user.click(plate('FG1234567890')[0] as HTMLElement)

    expect(await screen.findByText('Skopiowano FG1234567890')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe('FG1234567890')
  })

  it('walks from plate to plate with the arrows and to the search with a slash', async () => {
    const { user } = openPortal('/contracts', answer([both[0] ?? {}]), customer)
    const search = await screen.findByRole('searchbox')
    await user.keyboard('/')
    expect(search).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(plate('HEZO/2023/00017')[0]).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(plate('FG1234567890')[0]).toHaveFocus())
  })

  it('lets the service search where there are more than one answer holds', async () => {
    const { user, askedFor } = openPortal('/contracts', answer(both, 'more'), customer)
    expect(await screen.findByText('Umów jest bardzo dużo')).toBeVisible()
    await user.type(screen.getByRole('searchbox'), '00101')

    await waitFor(() => expect(askedFor(`${LIST}?q=00101`)).toHaveLength(1))
    await user.selectOptions(screen.getByLabelText('Stan'), 'soon')
    await waitFor(() => expect(askedFor(`${LIST}?q=00101&state=soon`)).toHaveLength(1))
  })

  it('says that there are none, that nothing matches, and that an answer failed', async () => {
    openPortal('/contracts', answer([]), customer)
    expect(await screen.findByText('Nie ma tu jeszcze żadnej umowy')).toBeVisible()
    openPortal('/contracts?q=zzz', answer(both), customer)
    expect(await screen.findByText('Nic nie znaleziono')).toBeVisible()
    openPortal('/contracts', { [LIST]: () => problem(503, 'unavailable') }, customer)
    expect(await screen.findByText('Usługa jest chwilowo niedostępna')).toBeVisible()
  })

  it('shows the way in to somebody who is not logged in, and back here', async () => {
    openPortal('/contracts', {}, visitor)
    const link = await screen.findByRole('link', { name: 'Zaloguj się' })
    expect(link.getAttribute('href')).toMatch(/^\/login\?return_to=/)
  })
})
