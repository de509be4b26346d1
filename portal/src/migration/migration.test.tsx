import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { customer, json, openPortal } from '../testing/portal'

const operator = { ...customer, roles: ['migration-operator'], companies: [] }
const none = { read: 0, moved: 0, skipped: 0, rejected: 0 }
const run = {
  id: 'm-1',
  status: 'COMPLETED_WITH_PROBLEMS',
  dryRun: true,
  counts: { contracts: { read: 5, moved: 3, skipped: 1, rejected: 1 }, tickets: none },
  receivedAt: '2026-01-15T10:00:00Z',
}
const row = {
  kind: 'CONTRACT',
  number: 'HEZO/2023/00017',
  outcome: 'REJECTED',
  reason: 'NIP_WRONG',
  file: 'c',
  line: 7,
}

describe('the migration pages', () => {
  it('offer a dry run unless somebody decides otherwise', async () => {
    const { user } = openPortal('/migrations', { 'GET /api/migrations': () => json({ items: [] }) }, operator)
    expect(await screen.findByRole('button', { name: 'Rozpocznij próbę' })).toBeVisible()
    await user.click(screen.getByRole('checkbox'))
    expect(screen.getByRole('button', { name: 'Przenieś dane' })).toBeVisible()
  })

  it('are for migration operators', async () => {
    const { askedFor } = openPortal('/migrations', { 'GET /api/migrations': () => json({ items: [] }) }, customer)
    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
    expect(screen.queryByLabelText('Plik eksportu (ZIP)')).not.toBeInTheDocument()
    expect(askedFor('GET /api/migrations')).toHaveLength(0)
  })

  it('show a run with its counts', async () => {
    openPortal('/migrations', { 'GET /api/migrations': () => json({ items: [run] }) }, operator)
    expect(await screen.findByText('zakończony z odrzuceniami')).toBeVisible()
    expect(screen.getByText(/odczytane 5, przeniesione 3, pominięte 1, odrzucone 1/)).toBeVisible()
  })

  it('show the report with place and reason, and only the outcome that is asked for', async () => {
    const answers = {
      'GET /api/migrations/m-1': () => json(run),
      'GET /api/migrations/m-1/report': () => json({ items: [row], next: null }),
    }
    const { user, askedFor } = openPortal('/migrations/m-1', answers, operator)
    expect(await screen.findByText('błędny NIP')).toBeVisible()
    expect(screen.getByText('c:7')).toBeVisible()
    await user.selectOptions(screen.getByLabelText('Pokaż'), 'odrzucone')
    await waitFor(() => expect(askedFor('GET /api/migrations/m-1/report?limit=200&outcome=REJECTED')).toHaveLength(1))
  })

  it('show how far a run is and where it stands', async () => {
    const running = { ...run, status: 'RUNNING', expected: { contracts: 10, tickets: 0 } }
    openPortal('/migrations/m-1', { 'GET /api/migrations/m-1': () => json(running) }, operator)
    expect(await screen.findByRole('progressbar', { name: /^Odczytano 5/ })).toHaveAttribute('value', '5')
    expect(screen.getByRole('row', { name: /Umowy 5 3 1 1/ })).toBeVisible()
  })

  it('cancel a run only after a question, and let it go on again', async () => {
    let state: object = { ...run, status: 'RUNNING' }
    const answers = {
      'GET /api/migrations/m-1': () => json(state),
      'POST /api/migrations/m-1/cancel': () => {
        state = { ...run, status: 'FAILED', reason: 'CANCELLED_BY_OPERATOR' }
        return json(undefined, 202)
      },
      'POST /api/migrations/m-1/resume': () => json(undefined, 202),
    }
    const { user, askedFor } = openPortal('/migrations/m-1', answers, operator)
    await user.click(await screen.findByRole('button', { name: 'Przerwij migrację' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Przerwać migrację?' })
    expect(askedFor('POST /api/migrations/m-1/cancel')).toHaveLength(0)
    await user.click(within(dialog).getByRole('button', { name: 'Przerwij migrację' }))

    expect(await screen.findByText('przerwane przez operatora')).toBeVisible()
    await user.click(await screen.findByRole('button', { name: 'Wznów' }))
    await waitFor(() => expect(askedFor('POST /api/migrations/m-1/resume')).toHaveLength(1))
  })
})
