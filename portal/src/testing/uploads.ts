import { vi } from 'vitest'
import { openTicket } from './openTicket'
import { ticket } from './tickets'

interface Request {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void }
  onload: () => void
  onerror: () => void
  status: number
  headers: Headers
  responseText: string
}
type Course = (request: Request) => void

export const arrivesAs =
  (id: string, name: string): Course =>
  (request) => {
    request.responseText = JSON.stringify({ id, name, size: 1, type: 'text/plain', state: 'QUARANTINED' })
    request.onload()
  }
export const arrives = arrivesAs('f-1', 'vpn.log')
export const halfway: Course = ({ upload }) => upload.onprogress?.({ loaded: 1, total: 2 })
export const breaks: Course = ({ onerror }) => onerror()
export const refused =
  (answered: Response): Course =>
  (request) => {
    request.status = answered.status
    request.headers = answered.headers
    void answered.text().then((text) => {
      request.responseText = text
      request.onload()
    })
  }

/** What is sent to where, each taking one course after the other. */
export function playUploads(courses: Course[]) {
  const posted: FormData[] = []
  const to: string[] = []
  vi.stubGlobal(
    'XMLHttpRequest',
    class implements Request {
      upload = {}
      status = 201
      headers = new Headers()
      responseText = ''
      onload = () => undefined
      onerror = () => undefined
      open = (method: string, path: string) => void to.push(`${method} ${path}`)
      abort = () => undefined
      setRequestHeader = () => undefined
      getResponseHeader = (name: string) => this.headers.get(name)
      send(body: FormData) {
        const course = courses[posted.length]
        posted.push(body)
        course?.(this)
      }
    },
  )
  return { posted, to }
}

/** A ticket to which files are added that take one course after the other. */
export function openWithUploads(courses: Course[], answers: Parameters<typeof openTicket>[0] = {}) {
  const { posted } = playUploads(courses)
  return { posted, ...openTicket(answers, { ...ticket, may: ['REPLY', 'ATTACH'] }) }
}
