/** What migration-service answers, until its OpenAPI file is here to generate this from. */
export interface Count {
  read: number
  moved: number
  skipped: number
  rejected: number
}

export interface MigrationView {
  id: string
  status: 'RECEIVED' | 'RUNNING' | 'PAUSED' | 'COMPLETED' | 'COMPLETED_WITH_PROBLEMS' | 'FAILED'
  dryRun: boolean
  reason?: string | null
  detail?: string | null
  counts: { contracts: Count; tickets: Count }
  receivedAt: string
  startedAt?: string | null
  finishedAt?: string | null
}

export interface ReportItem {
  kind: string
  legacyId?: string | null
  number?: string | null
  outcome: 'PENDING' | 'MOVED' | 'SKIPPED' | 'REJECTED'
  reason?: string | null
  detail?: string | null
  file: string
  line: number
}

export interface Listed<T> {
  items: T[]
  next?: string | null
}
