import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../testing/axe'
import { answer, BY_ID, openTicket } from '../../testing/openTicket'
import { json, problem } from '../../testing/portal'
import { ticket } from '../../testing/tickets'

const SEND = `POST ${BY_ID}/messages`
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
    expect(screen.getByText('zostanie sprawdzony antywirusem')).toBeVisible()
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

    expect(await field()).toHaveAccessibleDescription(/Poczekaj, aż pliki się wyślą/)
    expect(askedFor(SEND)).toHaveLength(0)
  })

  it('that did not arrive are tried again, and the answer does not go without them', async () => {
    const { posted, user, askedFor } = open([breaks, arrives], { [SEND]: sent })
    await user.type(await field(), 'Log.')
    await user.upload(await chooser(), log())
    const again = await screen.findByRole('button', { name: 'Spróbuj ponownie wysłać plik vpn.log' })
    await user.click(screen.getByRole('button', { name: 'Wyślij' }))
    expect(await field()).toHaveAccessibleDescription(/Nie wszystkie pliki się wysłały/)
    expect(askedFor(SEND)).toHaveLength(0)
    await expectAccessible()

    await user.click(again)
    expect(await screen.findByText('zostanie sprawdzony antywirusem')).toBeVisible()
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

interface Request {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void }
  onload: () => void
  onerror: () => void
  status: number
  responseText: string
}
type Course = (request: Request) => void

const arrives: Course = (request) => {
  request.responseText = JSON.stringify({
    id: 'f-1',
    name: 'vpn.log',
    size: 1,
    type: 'text/plain',
    state: 'QUARANTINED',
  })
  request.onload()
}
const halfway: Course = ({ upload }) => upload.onprogress?.({ loaded: 1, total: 2 })
const breaks: Course = ({ onerror }) => onerror()
const refused =
  (answered: Response): Course =>
  (request) => {
    request.status = answered.status
    request.onload()
  }

/** A ticket to which files are added that take one course after the other. */
function open(courses: Course[], answers: Parameters<typeof openTicket>[0] = {}) {
  const posted: FormData[] = []
  vi.stubGlobal(
    'XMLHttpRequest',
    class implements Request {
      upload = {}
      status = 201
      responseText = ''
      onload = () => undefined
      onerror = () => undefined
      open = () => undefined
      abort = () => undefined
      setRequestHeader = () => undefined
      getResponseHeader = () => null
      send(body: FormData) {
        const course = courses[posted.length]
        posted.push(body)
        course?.(this)
      }
    },
  )
  return { posted, ...openTicket(answers, { ...ticket, may: ['REPLY', 'ATTACH'] }) }
}

function sized(name: string, size: number): File {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: size })
  return file
}
