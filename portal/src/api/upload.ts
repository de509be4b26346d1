import { csrfToken, sessionHasEnded } from './http'
import { Problem, Unreachable } from './problem'

interface Upload {
  body: File | FormData
  headers?: Record<string, string>
  /** How much has gone out, 0 to 1. */
  onSent: (part: number) => void
  signal?: AbortSignal
}

/** Sends a file and tells how much has gone out, which `fetch` cannot. */
export async function upload<T>(path: string, { body, headers = {}, onSent, signal }: Upload): Promise<T> {
  const token = await csrfToken()
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(new Unreachable())
    request.onload = () => {
      const response = responseOf(request)
      if (response.status === 401) sessionHasEnded()
      if (response.ok) resolve(JSON.parse(request.responseText) as T)
      else void Problem.of(response).then(reject)
    }
    request.open('POST', path)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('x-csrf-token', token)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    signal?.addEventListener('abort', () => request.abort())
    request.send(body)
  })
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const name of ['content-type', 'retry-after']) {
    const value = request.getResponseHeader(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(request.responseText, { status: request.status, headers })
}
