import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../testing/axe'
import { conflict, json, problem } from '../testing/portal'
import { openStaff } from '../testing/staff'

describe('a locked login', () => {
  async function asked(answer: () => Response) {
    const portal = openStaff({ 'POST /api/unlockings': answer })
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
