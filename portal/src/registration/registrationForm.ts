import { cleanNip, isNip } from './nip'

export const fields = [
  'contact.firstName',
  'contact.lastName',
  'contact.email',
  'contact.phone',
  'company.name',
  'company.address.street',
  'company.address.postalCode',
  'company.address.city',
  'company.nip',
  'contractNumber',
  'serialNumber',
] as const
export type FieldName = (typeof fields)[number]

export interface RegistrationForm {
  values: Record<FieldName, string>
  termsAccepted: boolean
}

/** Why a field cannot be taken; the codes are those of the service. */
export type Refusal = 'required' | 'too-long' | 'email.format' | 'phone.format' | 'postal-code.format' | NipRefusal
type NipRefusal = 'nip.format' | 'nip.checksum'

export const longest: Record<FieldName, number> = {
  'contact.firstName': 100,
  'contact.lastName': 100,
  'contact.email': 254,
  'contact.phone': 32,
  'company.name': 200,
  'company.address.street': 200,
  'company.address.postalCode': 12,
  'company.address.city': 100,
  'company.nip': 20,
  contractNumber: 64,
  serialNumber: 64,
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
      return value.replace(/\s/g, '').toUpperCase()
    case 'company.address.postalCode':
      return value.replace(/^(\d{2})\s?(\d{3})$/, '$1-$2')
    default:
      return value.replace(/\s+/g, ' ')
  }
}

export function refusalOf(field: FieldName, typed: string): Refusal | undefined {
  const value = clean(field, typed)
  if (value === '') return 'required'
  if (value.length > longest[field]) return 'too-long'
  switch (field) {
    case 'contact.email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value) ? undefined : 'email.format'
    case 'contact.phone':
      return /^\+?[\d\s()/.-]+$/.test(value) && value.replace(/\D/g, '').length >= 7 ? undefined : 'phone.format'
    case 'company.address.postalCode':
      return /^\d{2}-\d{3}$/.test(value) ? undefined : 'postal-code.format'
    case 'company.nip':
      if (!/^\d{10}$/.test(value)) return 'nip.format'
      return isNip(value) ? undefined : 'nip.checksum'
    default:
      return undefined
  }
}

export function toRequest({ values, termsAccepted }: RegistrationForm, language: string) {
  const value = (field: FieldName) => clean(field, values[field])
  return {
    language,
    contact: {
      firstName: value('contact.firstName'),
      lastName: value('contact.lastName'),
      email: value('contact.email'),
      phone: value('contact.phone'),
    },
    company: {
      name: value('company.name'),
      nip: value('company.nip'),
      address: {
        street: value('company.address.street'),
        postalCode: value('company.address.postalCode'),
        city: value('company.address.city'),
        country: 'PL',
      },
    },
    contractNumber: value('contractNumber'),
    serialNumber: value('serialNumber'),
    termsAccepted,
  }
}
