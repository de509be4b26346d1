import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { conflict, json, openPortal, problem } from '../testing/portal'
import { agent, page, supervisor } from '../testing/tickets'

const USERS = '/api/suppliers/c-2/users'
const jan = { id: 's-1', name: 'Jan Kupiec', email: 'jan@dostawca.example', active: true }
const ewa = { id: 's-2', name: 'Ewa Lis', email: 'ewa@dostawca.example', active: false }

function open(
  answers: Parameters<typeof openPortal>[1] = {},
  address = '/suppliers/c-2',
  session: object = supervisor,
) {
  const people = [jan, ewa]
  return openPortal(
    address,
    {
      'GET /api/suppliers': () => page([{ id: 'c-2', name: 'Dostawca S.A.' }]),
      [`GET ${USERS}`]: () => page(people),
      [`DELETE ${USERS}/s-1`]: () => {
        people.shift()
        return json(undefined, 204)
      },
      ...answers,
    },
    session,
  )
}

describe('the people of a supplier', () => {
  it('are found from the menu by the name of the supplier', async () => {
    const { user } = open({}, '/suppliers')
    await user.click(await screen.findByRole('link', { name: 'Dostawca S.A.' }))

    expect(await screen.findByText('Jan Kupiec')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Dostawca S.A.' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Dostawcy' })).toBeVisible()
    const invited = screen.getByText('Ewa Lis').closest('li')
    expect(within(invited as HTMLElement).getByText('czeka na logowanie')).toBeVisible()
    await expectAccessible()
  })

  it('are blocked only after a question', async () => {
    const { user, askedFor } = open()
    await user.click((await screen.findAllByRole('button', { name: 'Zablokuj' }))[0] as HTMLElement)
    const dialog = await screen.findByRole('alertdialog', { name: 'Zablokować tę osobę?' })
    expect(dialog).toHaveTextContent('jan@dostawca.example')
    expect(askedFor(`DELETE ${USERS}/s-1`)).toHaveLength(0)
    await expectAccessible()
    await user.click(within(dialog).getByRole('button', { name: 'Zablokuj' }))

    expect(await screen.findByText('Jan Kupiec: dostęp zablokowany.')).toBeVisible()
    await waitFor(() => expect(screen.queryByText('jan@dostawca.example')).toBeNull())
  })

  it('are shown to supervisors alone', async () => {
    const { askedFor } = open({}, '/suppliers/c-2', agent)
    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Dostawcy' })).toBeNull()
    expect(askedFor(`GET ${USERS}`)).toHaveLength(0)
  })

  it('of a supplier that is not there are like a page that does not exist', async () => {
    open({}, '/suppliers/c-9')
    expect(await screen.findByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible()
  })
})

describe('somebody new of a supplier', () => {
  const ADD = `POST ${USERS}`

  async function filled(answer: () => Response) {
    const portal = open({ [ADD]: answer })
    await portal.user.type(await screen.findByLabelText('Imię'), 'Ola')
    await portal.user.type(screen.getByLabelText('Nazwisko'), 'Kot')
    await portal.user.type(screen.getByLabelText('Adres e-mail'), 'ola@dostawca.example')
    await portal.user.click(screen.getByRole('button', { name: 'Dodaj osobę' }))
    return portal
  }

  it('is let in, and gets a mail in the language chosen', async () => {
    const { askedFor } = await filled(() => json({ ...ewa, id: 'i-3' }, 201))
    expect(await screen.findByText(/ola@dostawca\.example/)).toBeVisible()
    const [sent] = askedFor(ADD)
    expect(sent?.body).toEqual({ firstName: 'Ola', lastName: 'Kot', email: 'ola@dostawca.example', language: 'pl' })
    expect(sent?.headers.get('idempotency-key')).toBeTruthy()
    expect(askedFor(`GET ${USERS}`).length).toBeGreaterThan(1)
    expect(screen.getByLabelText('Imię')).toHaveValue('')
  })

  it('is refused next to the field that is wrong, and nothing typed is lost', async () => {
    await filled(() =>
      problem(422, 'invalid', { errors: [{ field: 'email', code: 'email', message: 'To nie jest adres.' }] }),
    )
    await waitFor(() => expect(screen.getByLabelText('Adres e-mail')).toHaveFocus())
    expect(screen.getByLabelText('Adres e-mail')).toHaveAccessibleDescription(/To nie jest adres/)
    expect(screen.getByLabelText('Imię')).toHaveValue('Ola')
    await expectAccessible()
  })

  it('who has an account with other access is refused with the reason', async () => {
    await filled(() => conflict('already-registered', 'Ten adres ma już konto.'))
    expect(await screen.findByText('Ten adres ma już konto.')).toBeVisible()
  })

  it('is not sent with an address that is none', async () => {
    const { user, askedFor } = open()
    await user.type(await screen.findByLabelText('Imię'), 'Ola')
    await user.type(screen.getByLabelText('Nazwisko'), 'Kot')
    await user.type(screen.getByLabelText('Adres e-mail'), 'ola')
    await user.click(screen.getByRole('button', { name: 'Dodaj osobę' }))
    await waitFor(() => expect(screen.getByLabelText('Adres e-mail')).toHaveFocus())
    expect(askedFor(ADD)).toHaveLength(0)
  })
})
