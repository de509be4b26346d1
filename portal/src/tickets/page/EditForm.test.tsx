import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BY_ID, openTicket } from '../../testing/openTicket'
import { json, problem } from '../../testing/portal'
import { ticket } from '../../testing/tickets'

describe('priority, reference and visibility', () => {
  const CHANGE = `PATCH ${BY_ID}`

  it('are changed with the version that was seen, and only what was changed', async () => {
    const { user, askedFor } = openTicket({ [CHANGE]: () => json(ticket) })
    await user.click(await screen.findByRole('button', { name: 'Zmień' }))
    await user.selectOptions(screen.getByLabelText('Priorytet'), 'wysoki')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Zapisz' })).toBeNull())
    expect(askedFor(CHANGE)[0]?.body).toEqual({ priority: 'HIGH' })
    expect(askedFor(CHANGE)[0]?.headers.get('if-match')).toBe('"7"')
  })

  it('are stored although somebody answered meanwhile', async () => {
    const { user, askedFor } = openTicket({
      [`GET ${BY_ID}`]: () => json(ticket, 200, { etag: '"8"' }),
      [CHANGE]: ({ headers }) => (headers.get('if-match') === '"8"' ? json(ticket) : problem(412, 'stale')),
    })
    await user.click(await screen.findByRole('button', { name: 'Zmień' }))
    await user.type(screen.getByLabelText(/Twój numer sprawy/), 'IT-7')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Zapisz' })).toBeNull())
    expect(askedFor(CHANGE).map(({ body }) => body)).toEqual([{ reference: 'IT-7' }, { reference: 'IT-7' }])
  })

  it('that somebody else changed are shown, and nothing typed is lost', async () => {
    const { user, askedFor } = openTicket({
      [`GET ${BY_ID}`]: () => json({ ...ticket, priority: 'CRITICAL' }, 200, { etag: '"8"' }),
      [CHANGE]: ({ headers }) => (headers.get('if-match') === '"8"' ? json(ticket) : problem(412, 'stale')),
    })
    await user.click(await screen.findByRole('button', { name: 'Zmień' }))
    await user.selectOptions(screen.getByLabelText('Priorytet'), 'niski')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))

    expect(await screen.findByText(/Teraz zapisane jest: krytyczny\./)).toBeVisible()
    expect(askedFor(CHANGE)).toHaveLength(1)
    expect(screen.getByLabelText('Priorytet')).toHaveValue('LOW')
    await user.click(screen.getByRole('button', { name: 'Zapisz' }))
    await waitFor(() => expect(askedFor(CHANGE)).toHaveLength(2))
  })
})
