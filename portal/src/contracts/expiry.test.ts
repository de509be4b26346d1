import { describe, expect, it } from 'vitest'
import { expiryOf, today } from './expiry'

describe('the expiry of a contract', () => {
  it.each([
    ['2026-04-16', 'active', undefined],
    ['2026-04-15', 'soon', 90],
    ['2026-02-14', 'soon', 30],
    ['2026-01-22', 'soon', 7],
    ['2026-01-15', 'soon', 7],
    ['2026-01-14', 'expired', undefined],
  ] as const)('on 2026-01-15, valid to %s, is %s (%s)', (validTo, state, step) => {
    expect(expiryOf({ status: 'ACTIVE', validTo }, '2026-01-15')).toMatchObject({ state, step })
  })

  it('counts whole days across the change of the clock', () => {
    expect(expiryOf({ status: 'ACTIVE', validTo: '2026-03-31' }, '2026-03-28').daysLeft).toBe(3)
  })

  it('leaves a cancelled contract cancelled', () => {
    expect(expiryOf({ status: 'CANCELLED', validTo: '2030-01-01' }, '2026-01-15').state).toBe('cancelled')
  })

  it('goes by the day in Poland', () => {
    expect(today(new Date('2026-01-14T23:30:00Z'))).toBe('2026-01-15')
  })
})
