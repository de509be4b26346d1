import { describe, expect, it } from 'vitest'
import { asQuery, isNarrowed, readTicketSearch, stateShown } from './ticketSearch'

describe('the address of the list of tickets', () => {
  it('is read back as it was written, and what nobody knows is dropped', () => {
    const search = { q: 'vpn', state: 'CLOSED', owner: 'me', priority: 'HIGH', overdue: true, sort: 'due' }
    expect(readTicketSearch({ ...search, colour: 'red' })).toEqual(search)
    expect(readTicketSearch({ state: 'LOST', priority: 'URGENT', owner: 'you', overdue: 'yes', sort: 'x' })).toEqual({})
    expect(readTicketSearch({ company: 1234563218 })).toEqual({ company: '1234563218' })
  })

  it('asks for what is open, and for all where somebody searches without a state', () => {
    expect(stateShown({})).toBe('open')
    expect(stateShown({ q: 'HEZO-2026-000123' })).toBe('all')
    expect(stateShown({ q: 'vpn', state: 'SOLVED' })).toBe('SOLVED')
  })

  it('becomes a question to the service', () => {
    expect(asQuery({ state: 'open' }, '')).toBe('?state=NEW&state=OPEN&state=WAITING_FOR_CUSTOMER')
    expect(asQuery({ state: 'all' }, '')).toBe('')
    expect(asQuery({ q: 'a b', state: 'CLOSED', overdue: true, assignee: 'none' }, 'next')).toBe(
      '?q=a+b&assignee=none&overdue=true&state=CLOSED&cursor=next',
    )
  })

  it('knows when less is shown than all that is open', () => {
    expect(isNarrowed({})).toBe(false)
    expect(isNarrowed({ sort: 'due' })).toBe(false)
    expect(isNarrowed({ owner: 'me' })).toBe(true)
  })
})
