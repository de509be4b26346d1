import type { RegistrationForm as RegistrationRequest } from '../api/generated/identity-service'
import { clean, type FieldName, type RegistrationForm } from './registrationForm'

export function toRequest({ values, termsAccepted }: RegistrationForm, language: string): RegistrationRequest {
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
