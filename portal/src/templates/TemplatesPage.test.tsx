import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { json, openPortal, problem } from '../testing/portal'
import { agent, page, supervisor } from '../testing/tickets'

const LIST = 'GET /api/templates'
const greeting = {
  id: 't-1',
  name: 'Powitanie',
  pl: 'Dzień dobry, {customer}.',
  en: 'Hello {customer}.',
  updatedAt: '2026-02-01T09:00:00Z',
  version: 3,
}

function open(answers: Parameters<typeof openPortal>[1] = {}, session: object = supervisor) {
  return openPortal('/templates', { [LIST]: () => page([greeting]), ...answers }, session)
}

const field = (name: string) => screen.findByLabelText(name)

describe('templates', () => {
  it('are added in both languages', async () => {
    const ADD = 'POST /api/templates'
    const { user, askedFor } = open({ [ADD]: () => json(greeting, 201) })
    await user.type(await field('Nazwa'), 'Pożegnanie')
    await user.type(await field('Po polsku'), 'Do widzenia')
    await user.type(await field('Po angielsku'), 'Goodbye')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Zapisz szablon' }))

    expect(await screen.findByText('Zapisano szablon „Pożegnanie”.')).toBeVisible()
    expect(askedFor(ADD)[0]?.body).toEqual({ name: 'Pożegnanie', pl: 'Do widzenia', en: 'Goodbye' })
    expect(await field('Nazwa')).toHaveValue('')
  })

  it('are written one after the other: what is saved is not typed over, and the next form is empty', async () => {
    const ADD = 'POST /api/templates'
    let save: (answer: Response) => void = () => undefined
    const { user } = open({ [ADD]: () => new Promise<Response>((resolve) => (save = resolve)) })
    await user.type(await field('Nazwa'), 'Pożegnanie')
    await user.type(await field('Po polsku'), 'Do widzenia')
    await user.type(await field('Po angielsku'), 'Goodbye')
    await user.click(screen.getByRole('button', { name: 'Zapisz szablon' }))
    for (const name of ['Nazwa', 'Po polsku', 'Po angielsku']) {
      await waitFor(() => expect(screen.getByLabelText(name)).toHaveAttribute('readonly'))
    }
    save(json(greeting, 201))

    expect(await screen.findByText('Zapisano szablon „Pożegnanie”.')).toBeVisible()
    for (const name of ['Nazwa', 'Po polsku', 'Po angielsku']) {
      expect(await field(name)).toHaveValue('')
      expect(await field(name)).not.toHaveAttribute('readonly')
    }
    expect(screen.queryByText('To pole jest wymagane.')).toBeNull()
  })

  it('are changed in the version that was seen', async () => {
    const CHANGE = 'PUT /api/templates/t-1'
    const { user, askedFor } = open({ [CHANGE]: () => json(greeting) })
    await user.click(await screen.findByRole('button', { name: 'Zmień' }))
    expect(await field('Nazwa')).toHaveValue('Powitanie')
    await user.type(await field('Po angielsku'), ' Bye.')
    await user.click(screen.getByRole('button', { name: 'Zapisz szablon' }))

    expect(await screen.findByText('Zapisano szablon „Powitanie”.')).toBeVisible()
    expect(askedFor(CHANGE)[0]?.headers.get('if-match')).toBe('"3"')
    expect(askedFor(CHANGE)[0]?.body).toMatchObject({ en: 'Hello {customer}. Bye.' })
  })

  it('that somebody else changed are not written over unseen, and nothing typed is lost', async () => {
    const CHANGE = 'PUT /api/templates/t-1'
    let version = 3
    const { user, askedFor } = open({
      [LIST]: () => page([{ ...greeting, version }]),
      [CHANGE]: ({ headers }) => (headers.get('if-match') === '"4"' ? json(greeting) : problem(412, 'stale')),
    })
    await user.click(await screen.findByRole('button', { name: 'Zmień' }))
    version = 4
    await user.type(await field('Po polsku'), ' Pozdrawiam.')
    await user.click(screen.getByRole('button', { name: 'Zapisz szablon' }))

    expect(await screen.findByText(/Ktoś zmienił ten szablon/)).toBeVisible()
    expect(await field('Po polsku')).toHaveValue('Dzień dobry, {customer}. Pozdrawiam.')
    await waitFor(() => expect(askedFor(LIST)).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Zapisz szablon' }))
    await waitFor(() => expect(askedFor(CHANGE)).toHaveLength(2))
    expect(await screen.findByText('Zapisano szablon „Powitanie”.')).toBeVisible()
  })

  it('are refused next to the field that is wrong', async () => {
    const errors = [{ field: 'pl', code: 'template.placeholder', message: 'Takiego pola nikt nie wypełni.' }]
    const { user } = open({ 'POST /api/templates': () => problem(422, 'invalid', { errors }) })
    await user.click(await screen.findByRole('button', { name: 'Zapisz szablon' }))
    await waitFor(() => expect(screen.getByLabelText('Nazwa')).toHaveFocus())
    await user.type(await field('Nazwa'), 'X')
    await user.type(await field('Po polsku'), '{{email}')
    await user.type(await field('Po angielsku'), 'X')
    await user.click(screen.getByRole('button', { name: 'Zapisz szablon' }))

    await waitFor(() => expect(screen.getByLabelText('Po polsku')).toHaveFocus())
    expect(screen.getByLabelText('Po polsku')).toHaveAccessibleDescription(/nikt nie wypełni/)
  })

  it('are removed only after a question', async () => {
    const REMOVE = 'DELETE /api/templates/t-1'
    const { user, askedFor } = open({ [REMOVE]: () => json(undefined, 204) })
    await user.click(await screen.findByRole('button', { name: 'Usuń szablon' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Usunąć szablon?' })
    expect(askedFor(REMOVE)).toHaveLength(0)
    await user.click(within(dialog).getByRole('button', { name: 'Usuń szablon' }))

    expect(await screen.findByText('Usunięto szablon „Powitanie”.')).toBeVisible()
    expect(askedFor(REMOVE)[0]?.headers.get('if-match')).toBe('"3"')
  })

  it('are written by supervisors alone', async () => {
    open({}, agent)
    expect(await screen.findByText('Brak uprawnień')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Szablony' })).toBeNull()
  })
})
