import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customer, json, openPortal } from '../../testing/portal'
import { contract } from '../../testing/tickets'

const second = {
  ...contract,
  number: 'HEZO/2024/00101',
  serialNumbers: [{ number: 'FX0000000001', product: 'FortiExtender' }],
}
const contracts = { 'GET /api/contracts': () => json({ items: [contract, second], next: null }) }

describe('the list of serial numbers', () => {
  it.each(['mouse', 'keyboard'])('closes over what it covers once one is chosen by %s', async (by) => {
    const { user } = openPortal('/tickets/new', contracts, customer)
    const box = await screen.findByRole('combobox', { name: /Numer seryjny/ })
    await user.type(box, 'extend')
    const option = await screen.findByRole('option', { name: /FX0000000001/ })
    await (by === 'mouse' ? user.click(option) : user.keyboard('{ArrowDown}{Enter}'))
    await waitFor(() => expect(box).toHaveValue('FX0000000001'))

    expect(box).toHaveAttribute('aria-expanded', 'false')
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(box).toHaveFocus()
    await user.keyboard('{Backspace}')
    expect(box).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(box).toHaveAttribute('aria-expanded', 'false')
  })
})
