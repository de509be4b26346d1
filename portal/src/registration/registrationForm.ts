import { cleanNip, isNip } from './nip'

export const fields = [
  'company.nip',
  'contractNumber',
  'serialNumber',
  'contact.firstName',
  'contact.lastName',
  'contact.email',
  'contact.phone',
  'company.name',
  'company.address.street',
  'company.address.postalCode',
  'company.address.city',
] as const
export type FieldName = (typeof fields)[number]

/** The three that authorise together. */
export const triple = ['company.nip', 'contractNumber', 'serialNumber'] as const satisfies readonly FieldName[]

export interface RegistrationForm {
  values: Record<FieldName, string>
  termsAccepted: boolean
}

/** Why a field cannot be taken; the codes and the rules are those of the service. */
export type Refusal =
  | 'required'
  | 'too-long'
  | 'name'
  | 'email'
  | 'phone'
  | 'nip.format'
  | 'nip.checksum'
  | 'contract.format'
  | 'serial.format'

const NAME = /^\p{L}[\p{L}\p{M} .'’-]*$/u
const EMAIL =
  /^(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/iu
const PHONE = /^\+?[0-9 ().-]{7,30}$/
const CONTRACT = /^[A-Z0-9](?:[A-Z0-9/._-]{0,62}[A-Z0-9])?$/
/** A prefixed serial number passes here: from which day on it is refused, the service decides. */
const SERIAL = /^(?:\(H\)-?)?[A-Z0-9](?:[A-Z0-9-]{0,62}[A-Z0-9])?$/

/** The longest text a field may hold, in characters. */
export const longest: Record<FieldName, number> = {
  'company.nip': 30,
  contractNumber: 100,
  serialNumber: 100,
  'contact.firstName': 80,
  'contact.lastName': 80,
  'contact.email': 254,
  'contact.phone': 31,
  'company.name': 200,
  'company.address.street': 200,
  'company.address.postalCode': 12,
  'company.address.city': 200,
}

export function emptyForm(): RegistrationForm {
  const values = Object.fromEntries(fields.map((field) => [field, ''])) as Record<FieldName, string>
  return { values, termsAccepted: false }
}

/** Harmless clean-up, the same as the service's; shown beside the field whenever it changed something. */
export function clean(field: FieldName, typed: string): string {
  const value = typed.trim()
  switch (field) {
    case 'company.nip':
      return cleanNip(value)
    case 'contractNumber':
    case 'serialNumber':
      return value.replace(/[\s\p{Z}]/gu, '').toUpperCase()
    case 'company.address.postalCode':
      return value.replace(/^(\d{2})\s?(\d{3})$/, '$1-$2')
    default:
      return value.replace(/\s+/g, ' ')
  }
}

/** The bare form of a serial number that is typed with the prefix of the transition; undefined without the prefix. */
export function withoutPrefix(serial: string): string | undefined {
  const [prefixed, bare] = /^\(H\)-?([A-Z0-9].*)$/.exec(clean('serialNumber', serial)) ?? []
  return prefixed === undefined ? undefined : bare
}

export function refusalOf(field: FieldName, typed: string): Refusal | undefined {
  const value = clean(field, typed)
  if (value === '') return 'required'
  if (value.length > longest[field]) return 'too-long'
  switch (field) {
    case 'company.nip':
      if (!/^\d{10}$/.test(value)) return 'nip.format'
      return isNip(value) ? undefined : 'nip.checksum'
    case 'contractNumber':
      return CONTRACT.test(value) ? undefined : 'contract.format'
    case 'serialNumber':
      return SERIAL.test(value) ? undefined : 'serial.format'
    case 'contact.firstName':
    case 'contact.lastName':
      return NAME.test(value) ? undefined : 'name'
    case 'contact.email':
      return EMAIL.test(value) ? undefined : 'email'
    case 'contact.phone':
      return isPhone(value) ? undefined : 'phone'
    default:
      return undefined
  }
}

/** 7 to 15 digits (ITU-T E.164). */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  return PHONE.test(value) && digits >= 7 && digits <= 15
}
