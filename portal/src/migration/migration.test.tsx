import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { customer, json, openPortal } from '../testing/portal'
import { arrives, playUploads } from '../testing/uploads'

const operator = { ...customer, roles: ['migration-operator'], companies: [] }
const none = { read: 0, moved: 0, skipped: 0, rejected: 0 }
const run = {
  id: 'm-1',
  status: 'COMPLETED_WITH_PROBLEMS',
  dryRun: true,
  counts: { companies: none, contracts: { read: 5, moved: 3, skipped: 1, rejected: 1 }, tickets: none, files: none },
  receivedAt: '2026-01-15T10:00:00Z',
}
const row = {
  kind: 'CONTRACT',
  number: 'HEZO/2023/00017',
  outcome: 'REJECTED',
  reason: 'NIP_WRONG',
  file: 'c',
  line: 7,
  part: 0,
}

describe('the migration pages', () => {
  it('offer a dry run unless somebody decides otherwise', async () => {
    const { user } = openPortal('/migrations', { 'GET /api/migrations': () => json({ items: [] }) }, operator)
    expect(await screen.findByRole('button', { name: 'Rozpocznij próbę' })).toBeVisible()
    await user.click(screen.getByRole('checkbox'))
    expect(screen.getByRole('button', { name: 'Przenieś dane' })).toBeVisible()
  })

  it('send an export of the system that is chosen', async () => {
    const { to } = playUploads([arrives])
    const { user } = openPortal('/migrations', { 'GET /api/migrations': () => json({ items: [] }) }, operator)
    await user.selectOptions(await screen.findByLabelText('System'), 'Zammad')
    await user.upload(screen.getByLabelText('Plik eksportu (ZIP)'), new File(['x'], 'export.zip'))
    // The document of the tests finds every required file missing, so the button alone sends nothing.
    fireEvent.submit(screen.getByRole('button', { name: 'Rozpocznij próbę' }))
    expect(await screen.findByText('Plik przyjęty. Postęp widać poniżej.')).toBeVisible()
    expect(to).toEqual(['POST /api/migrations?format=zammad&dryRun=true'])
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

  it('show each file of a ticket that names one twice, and notes in words', async () => {
    const ticket = { ...row, kind: 'TICKET', number: 'HZ-1', outcome: 'MOVED', reason: null }
    const file = { ...row, kind: 'FILE', legacyId: 'files/a.txt', reason: 'TOO_LARGE' }
    const items = [
      { ...ticket, detail: 'DIALOGUE_SIMPLIFIED limit: pages' },
      { ...file, number: 'a.txt', part: 1 },
      { ...file, number: 'kopia a.txt', part: 2 },
    ]
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const answers = {
      'GET /api/migrations/m-1': () => json(run),
      'GET /api/migrations/m-1/report': () => json({ items, next: null }),
    }
    openPortal('/migrations/m-1', answers, operator)
    expect(await screen.findByText('rozmowa zbyt obszerna na pełny dokument, zapisana jako sam tekst')).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'a.txt' })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'kopia a.txt' })).toBeVisible()
    expect(complaints.mock.calls.flat().join(' ')).not.toContain('same key')
    complaints.mockRestore()
  })

  it('show how far a run is and where it stands', async () => {
    const running = { ...run, status: 'RUNNING', expected: { contracts: 10, tickets: 0 } }
    openPortal('/migrations/m-1', { 'GET /api/migrations/m-1': () => json(running) }, operator)
    expect(await screen.findByRole('progressbar', { name: /^Odczytano 5/ })).toHaveAttribute('value', '5')
    expect(screen.getByRole('row', { name: /Umowy 5 3 1 1/ })).toBeVisible()
  })

  it('say how fast a run goes and how long it takes', async () => {
    const pace = { perSecond: 212.5, secondsLeft: 300 }
    const running = { ...run, status: 'RUNNING', expected: { contracts: 10, tickets: 0 }, pace }
    openPortal('/migrations/m-1', { 'GET /api/migrations/m-1': () => json(running) }, operator)
    expect(await screen.findByText('212,5 na sekundę, pozostało ok. 5 min')).toBeVisible()
  })

  it('show problems by reason, each with examples of where they are', async () => {
    const group = { kind: 'CONTRACT', reason: 'NIP_WRONG', count: 12, examples: [{ ...row, detail: 'nip 123' }] }
    const answers = {
      'GET /api/migrations/m-1': () => json(run),
      'GET /api/migrations/m-1/problems': () => json({ items: [group] }),
    }
    openPortal('/migrations/m-1', answers, operator)
    expect(await screen.findByRole('heading', { name: 'Umowy: błędny NIP' })).toBeVisible()
    expect(screen.getByText('12 odrzuconych wierszy')).toBeVisible()
    expect(screen.getByText('c:7, HEZO/2023/00017, nip 123')).toBeVisible()
  })

  it('pause a run and let it go on again', async () => {
    let state: object = { ...run, status: 'RUNNING' }
    const answers = {
      'GET /api/migrations/m-1': () => json(state),
      'POST /api/migrations/m-1/pause': () => {
        state = { ...run, status: 'PAUSED', reason: 'PAUSED_BY_OPERATOR' }
        return json(undefined, 202)
      },
      'POST /api/migrations/m-1/resume': () => json(undefined, 202),
    }
    const { user, askedFor } = openPortal('/migrations/m-1', answers, operator)
    await user.click(await screen.findByRole('button', { name: 'Wstrzymaj' }))
    expect(await screen.findByText('wstrzymane przez operatora, ruszy po wznowieniu')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Wstrzymaj' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Wznów' }))
    await waitFor(() => expect(askedFor('POST /api/migrations/m-1/resume')).toHaveLength(1))
  })

  it('give the report as a file', async () => {
    openPortal('/migrations/m-1', { 'GET /api/migrations/m-1': () => json(run) }, operator)
    expect(await screen.findByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/api/migrations/m-1/report.csv')
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
