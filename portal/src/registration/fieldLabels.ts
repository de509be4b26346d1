import type { ErrorField } from './useRegistrationForm'

export const fieldLabels = {
  'contact.firstName': 'registration.firstName',
  'contact.lastName': 'registration.lastName',
  'contact.email': 'registration.email',
  'contact.phone': 'registration.phone',
  'company.name': 'registration.companyName',
  'company.address.street': 'registration.street',
  'company.address.postalCode': 'registration.postalCode',
  'company.address.city': 'registration.city',
  'company.nip': 'registration.nip',
  contractNumber: 'registration.contractNumber',
  serialNumber: 'registration.serialNumber',
  termsAccepted: 'registration.acceptance',
} as const satisfies Record<ErrorField, string>
