import type { MigrationView, ReportItem } from '../api/generated/migration-service'
import type { Format, Outcome } from './migrations'

export const statusLabels = {
  RECEIVED: 'migration.status.received',
  RUNNING: 'migration.status.running',
  PAUSED: 'migration.status.paused',
  COMPLETED: 'migration.status.completed',
  COMPLETED_WITH_PROBLEMS: 'migration.status.problems',
  FAILED: 'migration.status.failed',
} as const satisfies Record<MigrationView['status'], string>

export const outcomeLabels = {
  PENDING: 'migration.outcome.pending',
  REJECTED: 'migration.outcome.rejected',
  SKIPPED: 'migration.outcome.skipped',
  MOVED: 'migration.outcome.moved',
} as const satisfies Record<Outcome, string>

export const kindLabels = {
  COMPANY: 'migration.companies',
  CONTRACT: 'migration.contracts',
  TICKET: 'migration.tickets',
  FILE: 'migration.files',
} as const satisfies Record<ReportItem['kind'], string>

export const formatLabels = {
  myhezo: 'migration.format.myhezo',
  zammad: 'migration.format.zammad',
  znuny: 'migration.format.znuny',
  rt: 'migration.format.rt',
  zendesk: 'migration.format.zendesk',
  freshdesk: 'migration.format.freshdesk',
  jira: 'migration.format.jira',
} as const satisfies Record<Format, string>
