import type { FieldError, Problem as ProblemBody } from './generated/contract-service'

/** One broken rule of a form, as the services report it; all of them speak of problems in the same way. */
export type FieldProblem = FieldError

/** The session goes on, but this wants a login of the last minutes. */
export const LOGIN_TOO_OLD = 'login-too-old'

/** A service answered and refused (application/problem+json). */
export class Problem extends Error {
  readonly status: number
  /** The last part of the problem's type, `too-many` of `/problems/too-many`; empty when there was none. */
  readonly kind: string
  readonly detail: string | undefined
  readonly traceId: string | undefined
  readonly errors: readonly FieldProblem[]
  /** Seconds to wait before the next try; undefined when the answer did not say. */
  readonly retryAfter: number | undefined

  constructor(status: number, body: Partial<ProblemBody>, retryAfter?: number) {
    super(body.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.kind = /\/problems\/([\w-]+)$/.exec(body.type ?? '')?.[1] ?? ''
    this.detail = body.detail
    this.traceId = body.traceId ?? undefined
    this.errors = body.errors ?? []
    this.retryAfter = retryAfter
  }

  static isInvalid(error: Error): boolean {
    return error instanceof Problem && error.status === 422
  }

  static async of(response: Response): Promise<Problem> {
    return new Problem(response.status, await readBody(response), readRetryAfter(response))
  }
}

/** Nobody answered: offline, connection cut, or no answer in time. */
export class Unreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('no answer', options)
    this.name = 'Unreachable'
  }
}

async function readBody(response: Response): Promise<Partial<ProblemBody>> {
  if (!response.headers.get('content-type')?.includes('json')) return {}
  try {
    return (await response.json()) as Partial<ProblemBody>
  } catch {
    return {}
  }
}

function readRetryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after')
  if (value === null) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined
}
