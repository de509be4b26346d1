import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { openTicket } from '../testing/openTicket'
import { customer } from '../testing/portal'
import { agent, page, ticket } from '../testing/tickets'
import { appended, filled } from './templates'

const template = (id: string, name: string, pl: string, en: string) => ({ id, name, pl, en, version: 1, updatedAt: '' })
const all = [
  template('t-1', 'Powitanie', 'Dzień dobry, {customer}. Sprawa {number}.', 'Hello {customer}, case {number}.'),
  template('t-2', 'Prośba o log', 'Prosimy o log.', 'Please send a log.'),
]

function open(may: string[], session: object = agent) {
  return openTicket(
    { 'GET /api/desk': () => page([]), 'GET /api/templates': () => page(all) },
    { ...ticket, may },
    session,
  )
}

describe('a template', () => {
  it('is found by part of what it says and taken with the keyboard, filled in', async () => {
    const { user } = open(['REPLY', 'NOTE'])
    const reply = await screen.findByRole('textbox', { name: 'Odpowiedź' })
    await user.type(reply, 'Tak.')
    await user.type(await screen.findByRole('combobox', { name: 'Szablon' }), 'sprawa')
    expect(await screen.findByRole('option', { name: 'Powitanie' })).toBeVisible()
    expect(screen.queryByRole('option', { name: 'Prośba o log' })).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')

    expect(reply).toHaveValue('Tak.\n\nDzień dobry, Alicja Nowak. Sprawa HEZO-2026-000123.')
    await expectAccessible()
  })

  it('is taken in the language chosen', async () => {
    const { user } = open(['REPLY', 'NOTE'])
    await user.selectOptions(await screen.findByLabelText('Język szablonu'), 'angielski')
    await user.type(screen.getByRole('combobox', { name: 'Szablon' }), 'log')
    await user.click(await screen.findByRole('option', { name: 'Prośba o log' }))
    expect(screen.getByRole('textbox', { name: 'Odpowiedź' })).toHaveValue('Please send a log.')
  })

  it.each(['mouse', 'keyboard'])('closes the list once it is taken by %s', async (by) => {
    const { user } = open(['REPLY', 'NOTE'])
    const box = await screen.findByRole('combobox', { name: 'Szablon' })
    await user.type(box, 'sprawa')
    const option = await screen.findByRole('option', { name: 'Powitanie' })
    await (by === 'mouse' ? user.click(option) : user.keyboard('{ArrowDown}{Enter}'))

    await waitFor(() => expect(box).toHaveAttribute('aria-expanded', 'false'))
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('is for staff alone', async () => {
    const { askedFor } = open(['REPLY'], customer)
    expect(await screen.findByRole('textbox', { name: 'Odpowiedź' })).toBeVisible()
    expect(screen.queryByRole('combobox', { name: 'Szablon' })).toBeNull()
    expect(askedFor('GET /api/templates')).toHaveLength(0)
  })

  it('fills in what is known of the ticket and nothing else', () => {
    const known = { ...ticket, owner: { name: 'Ala $& {number}', me: false } } as unknown as Parameters<
      typeof filled
    >[1]
    expect(filled('{customer} {number} {email} {{x}}', known)).toBe('Ala $& {number} HEZO-2026-000123 {email} {{x}}')
    expect(appended('  ', 'Tekst')).toBe('Tekst')
    expect(appended('Było \n', 'Tekst')).toBe('Było\n\nTekst')
  })
})
