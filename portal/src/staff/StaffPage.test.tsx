import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { conflict, problem } from '../testing/portal'
import { adam, openStaff } from '../testing/staff'
import { agent, page, supervisor } from '../testing/tickets'

async function rowOf(name: string) {
  const row = (await screen.findByText(name)).closest('li')
  return within(row as HTMLElement)
}

describe('staff', () => {
  it('are listed with what they do and how they stand', async () => {
    openStaff()
    expect((await rowOf('Adam Wrona')).getByText('Obsługa zgłoszeń')).toBeVisible()
    expect((await rowOf('Marek Lis')).getByText('zablokowany dostęp')).toBeVisible()
    const invited = await rowOf('Ola Kot')
    expect(invited.getByText('Migracja danych')).toBeVisible()
    expect(invited.getByText('czeka na logowanie')).toBeVisible()
    const own = await rowOf('Sabina Król')
    expect(own.getByText('to Ty')).toBeVisible()
    expect(own.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'Pracownicy' })).toBeVisible()
    await expectAccessible()
  })

  it('are found by the Polish address', async () => {
    openStaff({}, supervisor, '/pracownicy')
    expect(await screen.findByRole('heading', { level: 1, name: 'Pracownicy HEZO' })).toBeVisible()
  })

  it('are blocked only after a question that names them', async () => {
    const { user, askedFor } = openStaff()
    await user.click((await rowOf('Adam Wrona')).getByRole('button', { name: 'Zablokuj' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Zablokować tę osobę?' })
    expect(dialog).toHaveTextContent('Adam Wrona, agent@hezo.example')
    expect(askedFor('POST /api/staff/s-2/block')).toHaveLength(0)
    await expectAccessible()
    await user.click(within(dialog).getByRole('button', { name: 'Zablokuj' }))

    expect(await screen.findByText('Adam Wrona: dostęp zablokowany.')).toBeVisible()
    expect((await rowOf('Adam Wrona')).getByRole('button', { name: 'Odblokuj' })).toBeVisible()
  })

  it('who cannot be blocked stay, and it is said why', async () => {
    const { user } = openStaff({
      'POST /api/staff/s-2/block': () => conflict('last-supervisor', 'To jedyny kierownik.'),
    })
    await user.click((await rowOf('Adam Wrona')).getByRole('button', { name: 'Zablokuj' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Zablokować tę osobę?' })
    await user.click(within(dialog).getByRole('button', { name: 'Zablokuj' }))

    expect(await within(dialog).findByText('To jedyny kierownik.')).toBeVisible()
  })

  it('are let in again at once', async () => {
    const { user } = openStaff()
    await user.click((await rowOf('Marek Lis')).getByRole('button', { name: 'Odblokuj' }))

    expect(await screen.findByText('Marek Lis: dostęp przywrócony.')).toBeVisible()
    await waitFor(async () => expect((await rowOf('Marek Lis')).getByText('czeka na logowanie')).toBeVisible())
  })

  it('are shown to supervisors alone', async () => {
    const { askedFor } = openStaff({}, agent)
    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Pracownicy' })).toBeNull()
    expect(askedFor('GET /api/staff')).toHaveLength(0)
  })

  it('who cannot be read just now can be asked for again', async () => {
    let up = false
    const { user } = openStaff({ 'GET /api/staff': () => (up ? page([adam]) : problem(500, 'internal')) })
    const again = await screen.findByRole('button', { name: 'Spróbuj ponownie' })
    await expectAccessible()
    up = true
    await user.click(again)
    expect(await screen.findByText('Adam Wrona')).toBeVisible()
  })

  it('nobody of whom is there yet leave a hint', async () => {
    openStaff({ 'GET /api/staff': () => page([]) })
    expect(await screen.findByText('Nie ma tu jeszcze nikogo')).toBeVisible()
  })
})
