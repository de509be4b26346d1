import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { conflict, json, openPortal, problem } from '../testing/portal'
import { agent, page, supervisor } from '../testing/tickets'

const sabina = {
  id: 's-1',
  name: 'Sabina Król',
  email: 'supervisor@hezo.example',
  role: 'SUPERVISOR',
  state: 'ACTIVE',
  me: true,
}
const adam = { ...sabina, id: 's-2', name: 'Adam Wrona', email: 'agent@hezo.example', role: 'AGENT', me: false }
const marek = { ...adam, id: 's-3', name: 'Marek Lis', email: 'marek@hezo.example', state: 'BLOCKED' }
const ola = {
  ...adam,
  id: 'i-4',
  name: 'Ola Kot',
  email: 'ola@hezo.example',
  role: 'MIGRATION_OPERATOR',
  state: 'INVITED',
}

function open(answers: Parameters<typeof openPortal>[1] = {}, session: object = supervisor, address = '/staff') {
  const people = [sabina, adam, marek, ola]
  const become = (id: string, state: string) => () => {
    const index = people.findIndex((one) => one.id === id)
    people[index] = { ...(people[index] as typeof adam), state }
    return json(undefined, 204)
  }
  return openPortal(
    address,
    {
      'GET /api/staff': () => page([...people]),
      'POST /api/staff/s-2/block': become('s-2', 'BLOCKED'),
      'POST /api/staff/s-3/unblock': become('s-3', 'INVITED'),
      ...answers,
    },
    session,
  )
}

async function rowOf(name: string) {
  const row = (await screen.findByText(name)).closest('li')
  return within(row as HTMLElement)
}

describe('staff', () => {
  it('are listed with what they do and how they stand', async () => {
    open()
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
    open({}, supervisor, '/pracownicy')
    expect(await screen.findByRole('heading', { level: 1, name: 'Pracownicy HEZO' })).toBeVisible()
  })

  it('are blocked only after a question that names them', async () => {
    const { user, askedFor } = open()
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
    const { user } = open({
      'POST /api/staff/s-2/block': () => conflict('last-supervisor', 'To jedyny kierownik.'),
    })
    await user.click((await rowOf('Adam Wrona')).getByRole('button', { name: 'Zablokuj' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Zablokować tę osobę?' })
    await user.click(within(dialog).getByRole('button', { name: 'Zablokuj' }))

    expect(await within(dialog).findByText('To jedyny kierownik.')).toBeVisible()
  })

  it('are let in again at once', async () => {
    const { user } = open()
    await user.click((await rowOf('Marek Lis')).getByRole('button', { name: 'Odblokuj' }))

    expect(await screen.findByText('Marek Lis: dostęp przywrócony.')).toBeVisible()
    await waitFor(async () => expect((await rowOf('Marek Lis')).getByText('czeka na logowanie')).toBeVisible())
  })

  it('are shown to supervisors alone', async () => {
    const { askedFor } = open({}, agent)
    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Pracownicy' })).toBeNull()
    expect(askedFor('GET /api/staff')).toHaveLength(0)
  })

  it('who cannot be read just now can be asked for again', async () => {
    let up = false
    const { user } = open({ 'GET /api/staff': () => (up ? page([adam]) : problem(500, 'internal')) })
    const again = await screen.findByRole('button', { name: 'Spróbuj ponownie' })
    await expectAccessible()
    up = true
    await user.click(again)
    expect(await screen.findByText('Adam Wrona')).toBeVisible()
  })

  it('nobody of whom is there yet leave a hint', async () => {
    open({ 'GET /api/staff': () => page([]) })
    expect(await screen.findByText('Nie ma tu jeszcze nikogo')).toBeVisible()
  })
})

describe('somebody new of ours', () => {
  async function filled(answer: () => Response) {
    const portal = open({ 'POST /api/staff': answer })
    const form = within(await screen.findByRole('region', { name: 'Dodaj osobę' }))
    await portal.user.type(form.getByLabelText('Imię'), 'Ewa')
    await portal.user.type(form.getByLabelText('Nazwisko'), 'Nowa')
    await portal.user.type(form.getByLabelText('Adres e-mail'), 'ewa@hezo.example')
    await portal.user.selectOptions(form.getByLabelText('Rola'), 'Kierowanie zespołem')
    await portal.user.click(form.getByRole('button', { name: 'Dodaj osobę' }))
    return { ...portal, form }
  }

  it('is invited with a role', async () => {
    const { askedFor, form } = await filled(() => json({ ...ola, id: 'i-5' }, 201))
    expect(await screen.findByText('ewa@hezo.example: osoba dodana, wysyłamy e-mail.')).toBeVisible()
    const [sent] = askedFor('POST /api/staff')
    expect(sent?.body).toEqual({
      firstName: 'Ewa',
      lastName: 'Nowa',
      email: 'ewa@hezo.example',
      language: 'pl',
      role: 'SUPERVISOR',
    })
    expect(sent?.headers.get('idempotency-key')).toBeTruthy()
    expect(form.getByLabelText('Imię')).toHaveValue('')
  })

  it('who has an account is refused with the reason, and nothing typed is lost', async () => {
    const { form } = await filled(() => conflict('already-registered', 'Ten adres ma już konto.'))
    expect(await screen.findByText('Ten adres ma już konto.')).toBeVisible()
    expect(form.getByLabelText('Imię')).toHaveValue('Ewa')
  })
})

describe('a locked login', () => {
  async function asked(answer: () => Response) {
    const portal = open({ 'POST /api/unlockings': answer })
    const form = within(await screen.findByRole('region', { name: 'Odblokuj logowanie' }))
    await portal.user.type(form.getByLabelText('Adres e-mail konta'), 'jan@beta.example')
    return { ...portal, form, send: () => portal.user.click(form.getByRole('button', { name: 'Odblokuj logowanie' })) }
  }

  const unlocked = (lock: string) => () => json({ name: 'Jan Żak', email: 'jan@beta.example', lock })

  it('is unlocked once it was said how the identity was checked', async () => {
    const { user, form, send, askedFor } = await asked(unlocked('PERMANENT'))
    await send()
    expect(await form.findByText('Zaznacz, jak potwierdzono tożsamość.')).toBeVisible()
    expect(askedFor('POST /api/unlockings')).toHaveLength(0)
    await expectAccessible()

    await user.click(form.getByLabelText('Oddzwonienie na numer z konta lub umowy'))
    await send()

    expect(await form.findByText('Jan Żak (jan@beta.example): logowanie odblokowane.')).toBeVisible()
    expect(askedFor('POST /api/unlockings')[0]?.body).toEqual({ email: 'jan@beta.example', proof: 'CALLED_BACK' })
    expect(form.getByLabelText('Adres e-mail konta')).toHaveValue('')
    expect(form.getByLabelText('Oddzwonienie na numer z konta lub umowy')).not.toBeChecked()
  })

  it('that is not locked needs something else', async () => {
    const { user, form, send } = await asked(unlocked('NONE'))
    await user.click(form.getByLabelText('Okazanie dokumentu tożsamości'))
    await send()
    expect(await form.findByText('Jan Żak (jan@beta.example): logowanie nie było zablokowane.')).toBeVisible()
  })

  it("that is nobody's is refused next to the address", async () => {
    const { user, form, send } = await asked(() =>
      problem(422, 'invalid', {
        errors: [{ field: 'email', code: 'email.nobody', message: 'Nikt nie ma konta z tym adresem e-mail.' }],
      }),
    )
    await user.click(form.getByLabelText('Okazanie dokumentu tożsamości'))
    await send()
    await waitFor(() => expect(form.getByLabelText('Adres e-mail konta')).toHaveFocus())
    expect(form.getByLabelText('Adres e-mail konta')).toHaveAccessibleDescription(/Nikt nie ma konta/)
    expect(form.getByLabelText('Adres e-mail konta')).toHaveValue('jan@beta.example')
  })

  it('of oneself is refused with the reason', async () => {
    const { user, form, send } = await asked(() => conflict('own-login', 'Nie można odblokować własnego logowania.'))
    await user.click(form.getByLabelText('Okazanie dokumentu tożsamości'))
    await send()
    expect(await form.findByText('Nie można odblokować własnego logowania.')).toBeVisible()
  })
})
