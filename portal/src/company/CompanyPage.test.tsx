import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conflict, customer, json, openPortal } from '../testing/portal'

const LIST = 'GET /api/company/1234563218/members'
const MEMBERS = '/api/company/1234563218/members'
const alicja = {
  id: 's-1',
  name: 'Alicja Nowak',
  email: 'alicja.nowak@alfa.example',
  role: 'ADMIN',
  state: 'ACTIVE',
  since: '2026-01-15T10:00:00Z',
}
const piotr = { ...alicja, id: 's-2', name: 'Piotr Zieliński', email: 'piotr.zielinski@alfa.example', role: 'MEMBER' }
const jan = { ...piotr, id: 'r-7', name: 'Jan Żak', email: 'jan.zak@alfa.example', state: 'AWAITING_APPROVAL' }
const ewa = { ...piotr, id: 'i-3', name: 'Ewa Maria Lis', email: 'ewa.lis@alfa.example', state: 'INVITED' }

/** The list of a company that changes as it is told to. */
function open(answers: Parameters<typeof openPortal>[1] = {}) {
  const people = [jan, alicja, piotr, ewa]
  const remove = (id: string) => {
    people.splice(0, people.length, ...people.filter((one) => one.id !== id))
    return json(undefined, 204)
  }
  return openPortal(
    '/company/1234563218',
    {
      [LIST]: () => json({ items: people, next: null, total: people.length }),
      [`DELETE ${MEMBERS}/s-2`]: () => remove('s-2'),
      [`DELETE ${MEMBERS}/r-7`]: () => remove('r-7'),
      ...answers,
    },
    customer,
  )
}

const row = async (name: string) => {
  const shown = await screen.findByText(name)
  const item = shown.closest('li')
  if (!item) throw new Error(`${name} stands in no row`)
  return within(item)
}

describe('the people of a company', () => {
  it('stand there by what they wait for, and nobody decides of his own place', async () => {
    open()
    expect(await screen.findByRole('heading', { name: 'Czekają na decyzję 1' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Mają dostęp 2' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Zaproszone 1' })).toBeVisible()
    const own = await row('Alicja Nowak')
    expect(own.getByText('moje konto')).toBeVisible()
    expect(own.queryByRole('button')).toBeNull()
  })

  it('get access with one click', async () => {
    const { user, askedFor } = open({ [`POST ${MEMBERS}/r-7/approve`]: () => json(undefined, 204) })
    const before = askedFor(LIST).length
    await user.click((await row('Jan Żak')).getByRole('button', { name: 'Zatwierdź' }))

    expect(await screen.findByText(/Jan Żak: dostęp zatwierdzony/)).toBeVisible()
    expect(askedFor(LIST).length).toBeGreaterThan(before)
  })

  it('lose it only after a question, and can be invited again with what is known of them', async () => {
    const { user, askedFor } = open()
    await user.click((await row('Piotr Zieliński')).getByRole('button', { name: 'Odbierz dostęp' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Odebrać dostęp?' })
    expect(askedFor(`DELETE ${MEMBERS}/s-2`)).toHaveLength(0)
    await user.click(within(dialog).getByRole('button', { name: 'Odbierz dostęp' }))

    expect(await screen.findByText('Piotr Zieliński: dostęp odebrany.')).toBeVisible()
    expect(screen.queryByText('piotr.zielinski@alfa.example')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Zaproś ponownie' }))
    expect(screen.getByLabelText('Adres e-mail')).toHaveValue('piotr.zielinski@alfa.example')
    await waitFor(() => expect(screen.getByLabelText('Imię')).toHaveFocus())
  })

  it('keep it when the question is answered with no', async () => {
    const { user, askedFor } = open()
    await user.click((await row('Jan Żak')).getByRole('button', { name: 'Odmów' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Odmówić dostępu?' })
    await user.click(within(dialog).getByRole('button', { name: 'Anuluj' }))

    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(askedFor(`DELETE ${MEMBERS}/r-7`)).toHaveLength(0)
  })

  it('become admins, which one click takes back', async () => {
    const { user, askedFor } = open({ [`PUT ${MEMBERS}/s-2/role`]: () => json(undefined, 204) })
    await user.click((await row('Piotr Zieliński')).getByRole('button', { name: 'Nadaj rolę administratora' }))
    await user.click(await screen.findByRole('button', { name: 'Cofnij' }))

    expect(await screen.findByText(/odebrano rolę administratora/)).toBeVisible()
    expect(askedFor(`PUT ${MEMBERS}/s-2/role`).map(({ body }) => body)).toEqual([{ role: 'ADMIN' }, { role: 'MEMBER' }])
  })

  it('are shown as they are now when a change is refused, with the reason', async () => {
    const refusal = () => conflict('last-admin', 'Firma musi mieć administratora.')
    const { user, askedFor } = open({ [`DELETE ${MEMBERS}/s-2`]: refusal })
    await user.click((await row('Piotr Zieliński')).getByRole('button', { name: 'Odbierz dostęp' }))
    const before = askedFor(LIST).length
    const dialog = await screen.findByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Odbierz dostęp' }))

    expect(await within(dialog).findByText('Firma musi mieć administratora.')).toBeVisible()
    expect(askedFor(LIST).length).toBeGreaterThan(before)
  })

  it('are for admins only', async () => {
    const member = { ...customer, companies: [{ ...customer.companies[0], role: 'MEMBER' }] }
    const { askedFor } = openPortal('/company/1234563218', {}, member)
    expect(await screen.findByText('Listę osób widzą administratorzy firmy')).toBeVisible()
    expect(askedFor(LIST)).toHaveLength(0)
    expect(screen.queryByRole('link', { name: 'Osoby' })).toBeNull()
  })

  it('of a foreign company are like a page that does not exist', async () => {
    openPortal('/company/5252248481', {}, customer)
    expect(await screen.findByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible()
  })
})

describe('an invitation', () => {
  const INVITE = 'POST /api/company/1234563218/invitations'

  it('goes out in the language and with the rights chosen', async () => {
    const { user, askedFor } = open({ [INVITE]: () => json(undefined, 202) })
    await user.type(await screen.findByLabelText('Imię'), 'Ola')
    await user.type(screen.getByLabelText('Nazwisko'), 'Kot')
    await user.type(screen.getByLabelText('Adres e-mail'), 'ola.kot@alfa.example')
    await user.selectOptions(screen.getByLabelText('Język zaproszenia'), 'angielski')
    await user.selectOptions(screen.getByLabelText('Uprawnienia'), 'administrator firmy')
    await user.click(screen.getByRole('button', { name: 'Wyślij zaproszenie' }))

    expect(await screen.findByText(/ola\.kot@alfa\.example zostało przyjęte/)).toBeVisible()
    expect(askedFor(INVITE)[0]?.body).toEqual({
      firstName: 'Ola',
      lastName: 'Kot',
      email: 'ola.kot@alfa.example',
      language: 'en',
      role: 'ADMIN',
    })
    expect(screen.getByLabelText('Imię')).toHaveValue('')
  })

  it('does not go out to an address that is none', async () => {
    const { user, askedFor } = open({})
    await user.type(await screen.findByLabelText('Imię'), 'Ola')
    await user.type(screen.getByLabelText('Nazwisko'), 'Kot')
    await user.type(screen.getByLabelText('Adres e-mail'), 'ola')
    await user.click(screen.getByRole('button', { name: 'Wyślij zaproszenie' }))

    await waitFor(() => expect(screen.getByLabelText('Adres e-mail')).toHaveFocus())
    expect(screen.getByLabelText('Adres e-mail')).toHaveAccessibleDescription(/jan\.kowalski@example\.pl/)
    expect(askedFor(INVITE)).toHaveLength(0)
  })
})
