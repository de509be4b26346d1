import { LOGIN_TOO_OLD, Problem, Unreachable } from './problem'

const PATIENCE_MS = 15_000

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Request {
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** The answer is a file that may take long to arrive: in vain is waited only for its beginning. */
  file?: boolean
}

export interface Answer<T> {
  data: T
  etag: string | null
}

let csrf: string | undefined
let renewCsrf: () => Promise<unknown> = () => Promise.resolve()
let onSessionEnded: () => void = () => undefined

/** The session tells its token here; every write carries it, before login too. */
export function setCsrfToken(token: string) {
  csrf = token
}

/** How to ask for a fresh token, and whom to tell that a call met an ended session. */
export function connectSession(renew: () => Promise<unknown>, ended: () => void) {
  renewCsrf = renew
  onSessionEnded = ended
}

/** The token of the session, fetched first if nobody has asked for it yet. */
export async function csrfToken(): Promise<string> {
  if (csrf === undefined) await renewCsrf()
  return csrf ?? ''
}

export function sessionHasEnded() {
  onSessionEnded()
}

export async function call<T>(method: Method, path: string, request: Request = {}): Promise<Answer<T>> {
  const response = await receive(method, path, request)
  return { data: await read<T>(response, request.signal), etag: response.headers.get('etag') }
}

/** The answer as it came; one that refuses is thrown as a {@link Problem}. */
export async function receive(method: Method, path: string, request: Request = {}): Promise<Response> {
  if (method !== 'GET' && csrf === undefined) await renewCsrf()
  let response = await send(method, path, request)
  if (await refusedForItsToken(response)) {
    await renewCsrf()
    response = await send(method, path, request)
  }
  if (!response.ok) {
    const problem = await Problem.of(response)
    if (response.status === 401 && problem.kind !== LOGIN_TOO_OLD) onSessionEnded()
    throw problem
  }
  return response
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await call<T>('GET', path, signal ? { signal } : {})
  return answer.data
}

async function send(method: Method, path: string, { body, headers, signal, file }: Request): Promise<Response> {
  const { timeout, begun } = file
    ? untilItBegins()
    : { timeout: AbortSignal.timeout(PATIENCE_MS), begun: () => undefined }
  try {
    const answer = fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' || csrf === undefined ? {} : { 'x-csrf-token': csrf }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    return await arrived(answer, signal)
  } finally {
    begun()
  }
}

function untilItBegins() {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  return { timeout: patience.signal, begun: () => clearTimeout(timer) }
}

/** An answer, or its body; one that breaks off is none. */
export async function arrived<T>(coming: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await coming
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Unreachable({ cause })
  }
}

async function refusedForItsToken(response: Response): Promise<boolean> {
  if (response.status !== 403) return false
  return (await Problem.of(response.clone())).kind === 'csrf'
}

async function read<T>(response: Response, signal?: AbortSignal): Promise<T> {
  if (response.status === 204) return undefined as T
  const text = await arrived(response.text(), signal)
  return (text === '' ? undefined : JSON.parse(text)) as T
}
