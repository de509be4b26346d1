import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { answer, BY_ID, BY_NUMBER } from '../../testing/openTicket'
import { json, problem } from '../../testing/portal'
import { arrives, arrivesAs, breaks, halfway, openWithUploads as open, refused } from '../../testing/uploads'

const SEND = `POST ${BY_NUMBER}/messages`
const TAKE_BACK = `DELETE ${BY_ID}/attachments/f-1`
const log = () => new File(['x'], 'vpn.log', { type: 'text/plain' })
const sent = () => json({ ...answer, id: 'm-3' }, 201)
const field = () => screen.findByLabelText('Odpowiedź')
const chooser = () => screen.findByLabelText('Dodaj pliki')

describe('the files of an answer', () => {
  it('are there before it is sent, and go with it', async () => {
    const { posted, user, askedFor } = open([arrives], { [SEND]: sent })
    await user.type(await field(), 'W załączeniu log.')
    await user.upload(await chooser(), log())
    expect(await screen.findByRole('button', { name: 'Usuń plik vpn.log' })).toBeVisible()
    expect(screen.getByText('zostanie sprawdzony programem antywirusowym')).toBeVisible()
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await screen.findByText('Wysłano.')).toBeVisible()
    expect(posted[0]?.get('file')).toBeInstanceOf(File)
    expect(askedFor(SEND)[0]?.body).toEqual({ body: 'W załączeniu log.', attachments: ['f-1'] })
  })

  it('are told how far they have come, and the answer waits for them', async () => {
    const { user, askedFor } = open([halfway], { [SEND]: sent })
    await user.type(await field(), 'Log.')
    await user.upload(await chooser(), log())
    const progress = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'vpn.log' })
    await waitFor(() => expect(progress.value).toBe(0.5))
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await field()).toHaveAccessibleDescription(/Poczekaj, aż pliki zostaną wysłane/)
    expect(askedFor(SEND)).toHaveLength(0)
  })

  it('that did not arrive are tried again, and the answer does not go without them', async () => {
    const { posted, user, askedFor } = open([breaks, arrives], { [SEND]: sent })
    await user.type(await field(), 'Log.')
    await user.upload(await chooser(), log())
    const again = await screen.findByRole('button', { name: 'Spróbuj ponownie wysłać plik vpn.log' })
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    expect(await field()).toHaveAccessibleDescription(/Nie udało się wysłać wszystkich plików/)
    expect(askedFor(SEND)).toHaveLength(0)
    await expectAccessible()

    await user.click(again)
    expect(await screen.findByText('zostanie sprawdzony programem antywirusowym')).toBeVisible()
    expect(posted).toHaveLength(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are taken back before it is sent', async () => {
    const { user, askedFor } = open([arrives], { [SEND]: sent, [TAKE_BACK]: () => json(undefined, 204) })
    await user.type(await field(), 'Bez pliku.')
    await user.upload(await chooser(), log())
    await user.click(await screen.findByRole('button', { name: 'Usuń plik vpn.log' }))
    await waitFor(() => expect(askedFor(TAKE_BACK)).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))

    expect(await screen.findByText('Wysłano.')).toBeVisible()
    expect(askedFor(SEND)[0]?.body).toEqual({ body: 'Bez pliku.' })
  })

  it('that arrive while an answer is on its way wait for the next one', async () => {
    let take: (answer: Response) => void = () => undefined
    const answered = new Promise<Response>((resolve) => (take = resolve))
    const { user, askedFor } = open([arrives, arrivesAs('f-2', 'drugi.log')], { [SEND]: () => answered })
    await user.type(await field(), 'Log.')
    await user.upload(await chooser(), log())
    await screen.findByRole('button', { name: 'Usuń plik vpn.log' })
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    await waitFor(() => expect(askedFor(SEND)).toHaveLength(1))
    await user.upload(await chooser(), log())
    await screen.findByRole('button', { name: 'Usuń plik drugi.log' })
    take(sent())

    expect(await screen.findByText('Wysłano.')).toBeVisible()
    expect(await field()).toHaveValue('')
    expect(screen.queryByRole('button', { name: 'Usuń plik vpn.log' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Usuń plik drugi.log' })).toBeVisible()
  })

  it('are not even sent where it is known that they are refused', async () => {
    const { posted, user } = open([arrives])
    const large = sized('dump.pcap', 26 * 1024 * 1024)
    await user.upload(await chooser(), [large, sized('nic.txt', 0)])
    expect(await screen.findByText('Ten plik jest większy niż 25 MB.')).toBeVisible()
    expect(screen.getByText('Ten plik jest pusty.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Spróbuj ponownie/ })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Usuń plik dump.pcap' }))
    await user.click(screen.getByRole('button', { name: 'Usuń plik nic.txt' }))
    await user.upload(
      await chooser(),
      Array.from({ length: 21 }, (_, number) => sized(`${number}.txt`, 0)),
    )
    expect(screen.getByText('Do jednej wiadomości można dołączyć najwyżej 20 plików.')).toBeVisible()
    expect(posted).toHaveLength(0)
  })

  it('of a kind that the service does not take are refused in words that help', async () => {
    const { user } = open([refused(problem(415, 'file-type'))])
    await user.upload(await chooser(), new File(['x'], 'a.exe'))
    expect(await screen.findByText(/Spakuj plik do archiwum ZIP/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /Spróbuj ponownie/ })).toBeNull()
  })

  it('for which there is no place are refused in the words of the service, and may be sent again', async () => {
    const message = 'Przesyłasz już tyle plików, ile można naraz.'
    const errors = [{ field: '', code: 'attachment.own', message }]
    const { user } = open([refused(problem(429, 'too-many', { errors }))])
    await user.upload(await chooser(), log())
    expect(await screen.findByText(message)).toBeVisible()
    expect(screen.getByRole('button', { name: /Spróbuj ponownie/ })).toBeVisible()
  })

  it('are pasted and dropped; text that is pasted with a picture of it stays text', async () => {
    const { posted } = open([arrives, arrives])
    const files = [log()]
    fireEvent.paste(await field(), { clipboardData: { files, types: ['text/plain', 'Files'] } })
    expect(posted).toHaveLength(0)
    fireEvent.paste(await field(), { clipboardData: { files, types: ['Files'] } })
    await waitFor(() => expect(posted).toHaveLength(1))
    fireEvent.drop(await field(), { dataTransfer: { files, types: ['Files'] } })
    await waitFor(() => expect(posted).toHaveLength(2))
  })
})

function sized(name: string, size: number): File {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: size })
  return file
}
