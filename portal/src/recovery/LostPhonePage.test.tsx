import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { json, openPortal, problem } from '../testing/portal'

const ASK = 'POST /api/recoveries'

async function fillIn(user: UserEvent, serial = 'fg1234567890') {
  await user.type(await screen.findByLabelText('Adres e-mail'), 'jan@example.pl')
  await user.type(screen.getByLabelText('Numer umowy serwisowej'), 'hezo/2023/00017')
  await user.type(screen.getByLabelText('Numer seryjny z tej umowy'), serial)
}
const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: /^Poproś/ }))

describe('a lost phone', () => {
  it('asks for e-mail, contract and serial, and then tells what happens when and nothing else', async () => {
    const { user, askedFor } = openPortal('/lost-phone', { [ASK]: () => json({ waitingHours: 24 }, 202) })
    await fillIn(user)
    await submit(user)

    expect(await screen.findByRole('heading', { level: 1, name: 'Prośba przyjęta' })).toBeVisible()
    expect(askedFor(ASK)[0]?.body).toEqual({
      email: 'jan@example.pl',
      contractNumber: 'HEZO/2023/00017',
      serialNumber: 'FG1234567890',
    })
    expect(screen.getByText(/Po 24 godzinach/)).toBeVisible()
    expect(screen.getByText(/dotychczasowym hasłem/)).toBeVisible()
    expect(screen.getAllByRole('link', { name: '+48 12 25 25 600' })[0]).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Wróć do formularza' }))
    expect(await screen.findByLabelText('Adres e-mail')).toHaveValue('jan@example.pl')
  })

  it('sends nothing that cannot be right', async () => {
    const { user, askedFor } = openPortal('/lost-phone', {})
    await user.click(await screen.findByRole('button', { name: /^Poproś/ }))

    expect(await screen.findByText('3 pola wymagają poprawy')).toBeVisible()
    await waitFor(() => expect(screen.getAllByRole('textbox')[0]).toHaveFocus())
    expect(askedFor(ASK)).toHaveLength(0)
  })

  it('offers the bare serial number instead of a prefixed one', async () => {
    const error = { field: 'serialNumber', code: 'serial.prefixed', message: 'Bez przedrostka.', suggestion: 'FG1' }
    const { user } = openPortal('/lost-phone', { [ASK]: () => problem(422, 'invalid', { errors: [error] }) })
    await fillIn(user, '(H)-FG1')
    await submit(user)

    await user.click(await screen.findByRole('button', { name: 'Użyj tego numeru' }))
    await waitFor(() => expect(screen.getByLabelText('Numer seryjny z tej umowy')).toHaveValue('FG1'))
  })

  it('shows what the service says of the e-mail address next to it', async () => {
    const error = { field: 'email', code: 'email', message: 'Ten adres jest błędny.' }
    const { user } = openPortal('/lost-phone', { [ASK]: () => problem(422, 'invalid', { errors: [error] }) })
    await fillIn(user)
    await submit(user)

    await waitFor(() => expect(screen.getByLabelText('Adres e-mail')).toHaveAccessibleDescription(/błędny/))
  })

  it('is found where somebody logs in, and where that came to nothing', async () => {
    for (const page of ['/sign-in', '/login-failed?reason=refused']) {
      const { user, router } = openPortal(page, {})
      const links = await screen.findAllByRole('link', { name: 'Nie mam już telefonu ani kodów zapasowych' })
      await user.click(links[links.length - 1] as HTMLElement)
      await waitFor(() => expect(router.state.location.pathname).toBe('/lost-phone'))
    }
  })
})

describe('the link that stops it', () => {
  it('stops when the person clicks', async () => {
    const stop = 'POST /api/recoveries/stop'
    const { user, askedFor } = openPortal('/stop-recovery#t-1', { [stop]: () => json(undefined, 204) })
    await user.click(await screen.findByRole('button', { name: 'Zatrzymaj prośbę' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Prośba zatrzymana' })).toBeVisible()
    expect(askedFor(stop)[0]?.body).toEqual({ token: 't-1' })
  })

  it('that comes too late sends to a person, not to a list of people', async () => {
    const { user } = openPortal('/stop-recovery#t-1', { 'POST /api/recoveries/stop': () => problem(400, 'dead-link') })
    await user.click(await screen.findByRole('button', { name: 'Zatrzymaj prośbę' }))

    expect(await screen.findByText(/od razu się z nami skontaktuj/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Osoby/ })).toBeNull()
  })
})
