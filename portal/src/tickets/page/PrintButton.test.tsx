import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { BY_ID, openTicket } from '../../testing/openTicket'
import { problem } from '../../testing/portal'

const PRINT = `GET ${BY_ID}/dialogue.pdf`
const button = () => screen.findByRole('button', { name: 'Pobierz rozmowę (PDF)' })

describe('the dialogue as a PDF', () => {
  it('is handed to the browser under the number of the ticket', async () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: vi.fn() }))
    const { user } = openTicket({ [PRINT]: () => new Response('%PDF-1.7') })
    await user.click(await button())
    await waitFor(() => expect(names).toEqual(['HEZO-2026-000123.pdf']))
  })

  it('that has to wait for others is told in the words of the service, beside the button', async () => {
    const message = 'W tej chwili powstaje wiele dokumentów. Spróbuj ponownie za kilka sekund.'
    const errors = [{ field: '', code: 'printing.busy', message }]
    const { user } = openTicket({ [PRINT]: () => problem(503, 'unavailable', { errors }, { 'retry-after': '3' }) })
    await user.click(await button())
    expect(await screen.findByText(message)).toBeVisible()
    expect(screen.queryByText('Usługa jest chwilowo niedostępna')).toBeNull()
  })
})
