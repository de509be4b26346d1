import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { followed, GET, shown, takesFiles } from '../testing/account'
import { conflict, customer, json, openPortal, problem } from '../testing/portal'

describe('the data of an account', () => {
  it('come as a file under the name the service gives', async () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: vi.fn() }))
    const file = () => new Response('zip', { headers: { 'content-disposition': 'attachment; filename="alicja.zip"' } })
    const { user } = openPortal('/account', { [GET]: shown, 'GET /api/account/export': file }, customer)
    await user.click(await screen.findByRole('button', { name: 'Pobierz moje dane' }))

    expect(await screen.findByText('Plik został pobrany.')).toBeVisible()
    expect(names).toEqual(['alicja.zip'])
  })

  it('say why they cannot come', async () => {
    const answers = { [GET]: shown, 'GET /api/account/export': () => problem(503, 'unavailable') }
    const { user } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', { name: 'Pobierz moje dane' }))
    expect(await screen.findByText('Usługa jest chwilowo niedostępna')).toBeVisible()
  })

  it('want a login of the last minutes, to which the page leads and from which it goes on by itself', async () => {
    takesFiles()
    const old = { [GET]: shown, 'GET /api/account/export': () => problem(401, 'login-too-old') }
    const { user } = openPortal('/account', old, customer)
    await user.click(await screen.findByRole('button', { name: 'Pobierz moje dane' }))
    const way = await screen.findByRole('link', { name: /^Zaloguj się i\spobierz$/ })
    expect(way).toHaveAttribute('href', '/login?fresh=true&return_to=%2Faccount%3Fdata%3Daccount')
    expect(screen.getByText(/sprzed najwyżej pięciu minut/)).toBeVisible()
    expect(screen.queryByText('Sesja wygasła')).not.toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await followed(user, way)

    const fresh = { [GET]: shown, 'GET /api/account/export': () => new Response('zip') }
    const back = openPortal('/account?data=account', fresh, customer)
    expect(await screen.findByText('Plik został pobrany.')).toBeVisible()
    expect(back.askedFor('GET /api/account/export')).toHaveLength(1)
  })

  it('are not downloaded because a link from elsewhere says so', async () => {
    const { askedFor } = openPortal('/account?data=account', { [GET]: shown }, customer)
    expect(await screen.findByRole('button', { name: 'Pobierz moje dane' })).toBeVisible()
    expect(askedFor('GET /api/account/export')).toHaveLength(0)
  })

  it('are erased only after somebody has read what that means and said so', async () => {
    const answers = {
      [GET]: shown,
      'POST /api/account/erasure': () => json(undefined, 202),
      'POST /logout': () => problem(401, 'not-authenticated'),
    }
    const { user, askedFor } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', { name: 'Usuń konto' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Usunąć konto?' })
    const yes = within(dialog).getByRole('button', { name: 'Usuń konto na zawsze' })
    expect(within(dialog).getByRole('button', { name: 'Anuluj' })).toHaveFocus()
    await user.click(yes)
    expect(await within(dialog).findByText('Potwierdź, że to rozumiesz.')).toBeVisible()
    expect(askedFor('POST /api/account/erasure')).toHaveLength(0)

    await user.click(within(dialog).getByRole('checkbox'))
    await user.click(yes)
    expect(await screen.findByRole('heading', { level: 1, name: 'Konto zostało usunięte' })).toBeVisible()
    await waitFor(() => expect(askedFor('POST /logout')).toHaveLength(1))
    expect(await screen.findByRole('link', { name: 'Logowanie' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('stay when the service refuses, with its reason', async () => {
    const answers = {
      [GET]: shown,
      'POST /api/account/erasure': () => conflict('last-admin', 'Najpierw trzeba wskazać administratora.'),
    }
    const { user } = openPortal('/account', answers, customer)
    await user.click(await screen.findByRole('button', { name: 'Usuń konto' }))
    await user.click(await screen.findByRole('checkbox', { name: /nie można cofnąć/ }))
    await user.click(screen.getByRole('button', { name: 'Usuń konto na zawsze' }))
    expect(await screen.findByText('Najpierw trzeba wskazać administratora.')).toBeVisible()
    expect(screen.queryByText('Konto zostało usunięte')).not.toBeInTheDocument()
  })
})
