import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conflict, json } from '../testing/portal'
import { ola, openStaff } from '../testing/staff'

describe('somebody new of ours', () => {
  async function filled(answer: () => Response) {
    const portal = openStaff({ 'POST /api/staff': answer })
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
