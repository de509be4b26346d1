import type { StaffForm } from './staff'

/** What somebody does for us, in the order in which it is offered. */
export const roles = ['AGENT', 'SUPERVISOR', 'MIGRATION_OPERATOR'] as const satisfies readonly StaffForm['role'][]

export const roleNames = {
  AGENT: 'staff.roles.agent',
  SUPERVISOR: 'staff.roles.supervisor',
  MIGRATION_OPERATOR: 'staff.roles.migrationOperator',
} as const satisfies Record<StaffForm['role'], string>
