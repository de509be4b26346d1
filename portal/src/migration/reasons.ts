import { useTranslation } from 'react-i18next'

/** The service's codes in words. A code that is not here yet is shown as it came. */
const reasons = {
  EXPIRED: 'migration.reason.expired',
  CANCELLED: 'migration.reason.cancelled',
  NOT_ACTIVE: 'migration.reason.notActive',
  UNCHANGED: 'migration.reason.unchanged',
  NO_ACTIVE_CONTRACT: 'migration.reason.noActiveContract',
  CONTRACT_REJECTED: 'migration.reason.contractRejected',
  COMPANY_CHANGED: 'migration.reason.companyChanged',
  TICKET_REJECTED: 'migration.reason.ticketRejected',
  CONTRACT_NOT_HERE: 'migration.reason.contractNotHere',
  UNKNOWN_FILE: 'migration.reason.unknownFile',
  BAD_JSON: 'migration.reason.badJson',
  NOT_UTF8: 'migration.reason.notUtf8',
  LINE_TOO_LONG: 'migration.reason.lineTooLong',
  MISSING_FIELD: 'migration.reason.missingField',
  WRONG_VALUE: 'migration.reason.wrongValue',
  UNKNOWN_STATUS: 'migration.reason.unknownStatus',
  UNKNOWN_CUSTOMER: 'migration.reason.unknownCustomer',
  UNKNOWN_SUPPLIER: 'migration.reason.unknownSupplier',
  CUSTOMER_REJECTED: 'migration.reason.customerRejected',
  SUPPLIER_REJECTED: 'migration.reason.supplierRejected',
  NIP_WRONG: 'migration.reason.nipWrong',
  DUPLICATE_ID: 'migration.reason.duplicateId',
  DUPLICATE_NUMBER: 'migration.reason.duplicateNumber',
  CANCELLATION_NOT_MOVED: 'migration.reason.cancellationNotMoved',
  MISSING_FILE: 'migration.reason.missingFile',
  UNSAFE_NAME: 'migration.reason.unsafeName',
  SYMBOLIC_LINK: 'migration.reason.symbolicLink',
  DUPLICATE_NAME: 'migration.reason.duplicateName',
  TOO_LARGE: 'migration.reason.tooLarge',
  BROKEN_FILE: 'migration.reason.brokenFile',
  TOO_MANY_FILES: 'migration.reason.tooManyFiles',
  NOT_A_ZIP: 'migration.reason.notAZip',
  NO_MANIFEST: 'migration.reason.noManifest',
  BAD_MANIFEST: 'migration.reason.badManifest',
  UNKNOWN_FORMAT: 'migration.reason.unknownFormat',
  UNKNOWN_VERSION: 'migration.reason.unknownVersion',
  WRONG_HASH: 'migration.reason.wrongHash',
  BAD_MAPPING: 'migration.reason.badMapping',
  CANCELLED_BY_OPERATOR: 'migration.reason.cancelledByOperator',
  PAUSED_BY_OPERATOR: 'migration.reason.pausedByOperator',
  NO_ANSWERS: 'migration.reason.noAnswers',
  NO_SPACE: 'migration.reason.noSpace',
  INTERRUPTED: 'migration.reason.interrupted',
} as const

/** A row may have a note in codes, too; what it says beyond them is for whoever mends the export. */
export function useNote(): (detail: string | null | undefined) => string | null | undefined {
  const { t } = useTranslation()
  return (detail) => (detail?.startsWith('DIALOGUE_SIMPLIFIED') ? t('migration.note.dialogueSimplified') : detail)
}

export function useReason(): (code: string) => string {
  const { t } = useTranslation()
  return (code) => (code in reasons ? t(reasons[code as keyof typeof reasons]) : code)
}
