import type { MigrationView } from '../api/generated/migration-service'
import type { Outcome } from './migrations'

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
