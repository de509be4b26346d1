import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { answer, BY_NUMBER, openTicket } from '../../testing/openTicket'
import { page, supplierUser, ticket } from '../../testing/tickets'

const MESSAGES = `GET ${BY_NUMBER}/messages`

describe('the files of a message', () => {
  it('are named with their size, and are downloads once they were found harmless', async () => {
    openWith(() => [
      file('f-1', 'vpn.log', 'RELEASED'),
      file('f-2', 'b.pdf', 'QUARANTINED'),
      file('f-3', 'c.zip', 'REFUSED'),
    ])
    const [first, second, third] = await screen.findByRole('list', { name: 'Pliki' }).then(itemsOf)

    const link = within(first as HTMLElement).getByRole('link', { name: 'vpn.log' })
    expect(link).toHaveAttribute('href', `${BY_NUMBER}/attachments/f-1`)
    expect(link).toHaveAttribute('download')
    expect(first).toHaveTextContent('vpn.log 1,5 MB')
    expect(second).toHaveTextContent('sprawdzamy, czy nie ma w nim wirusów')
    expect(third).toHaveTextContent('zawiera złośliwe oprogramowanie')
    expect(screen.getAllByRole('link', { name: /vpn.log|b.pdf|c.zip/ })).toHaveLength(1)
    await expectAccessible()
  })

  it('become downloads without a reload', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    let state = 'QUARANTINED'
    openWith(() => [file('f-1', 'vpn.log', state)])
    expect(await screen.findByText('vpn.log')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'vpn.log' })).toBeNull()

    state = 'RELEASED'
    await act(() => vi.advanceTimersByTimeAsync(6_000))
    expect(await screen.findByRole('link', { name: 'vpn.log' })).toBeVisible()
  })

  it('are not asked for again and again for a supplier, each of whose reads is written down', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { askedFor } = openWith(() => [file('f-1', 'vpn.log', 'QUARANTINED')], supplierUser)
    expect(await screen.findByText('vpn.log')).toBeVisible()
    const before = askedFor(`${MESSAGES}?limit=200`).length
    expect(before).toBeGreaterThan(0)

    await act(() => vi.advanceTimersByTimeAsync(30_000))
    expect(askedFor(`${MESSAGES}?limit=200`)).toHaveLength(before)
  })
})

const file = (id: string, name: string, state: string) => ({ id, name, size: 1_500_000, type: 'text/plain', state })

const itemsOf = (list: HTMLElement) => within(list).getAllByRole('listitem')

function openWith(attachments: () => object[], session?: object) {
  return openTicket({ [MESSAGES]: () => page([{ ...answer, attachments: attachments() }]) }, ticket, session)
}
