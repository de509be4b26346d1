import { describe, expect, it } from 'vitest'
import { clean, emptyForm, fields, refusalOf } from './registrationForm'
import { toRequest } from './registrationRequest'

describe('the registration form', () => {
  it('requires every field', () => {
    for (const field of fields) expect(refusalOf(field, '  ')).toBe('required')
  })

  it.each([
    ['company.nip', '123-456-32-19', 'nip.checksum'],
    ['company.nip', '12345', 'nip.format'],
    ['contractNumber', 'HEZO 2023 #17', 'contract.format'],
    ['serialNumber', 'FG/1234', 'serial.format'],
    ['contact.email', 'jan@example', 'email'],
    ['contact.email', 'jan.@example.pl', 'email'],
    ['contact.email', '.jan@example.pl', 'email'],
    ['contact.email', 'jan..zak@example.pl', 'email'],
    ['contact.phone', 'call me', 'phone'],
    ['contact.phone', '+48 601', 'phone'],
    ['contact.lastName', '<b>', 'name'],
    ['contact.firstName', 'x'.repeat(81), 'too-long'],
  ] as const)('refuses in %s the text %s as %s', (field, typed, refusal) => {
    expect(refusalOf(field, typed)).toBe(refusal)
  })

  it('cleans numbers up without changing what they say', () => {
    expect(clean('contractNumber', ' hezo/2023/00017 ')).toBe('HEZO/2023/00017')
    expect(clean('serialNumber', 'fg 1234 567 890')).toBe('FG1234567890')
    expect(clean('company.address.postalCode', '00001')).toBe('00-001')
  })

  it('leaves the prefix of an old serial number for the service to answer', () => {
    expect(clean('serialNumber', '(H)-FG1234567890')).toBe('(H)-FG1234567890')
    expect(refusalOf('serialNumber', '(H)-FG1234567890')).toBeUndefined()
  })

  it('sends the cleaned values in the shape of the interface', () => {
    const form = emptyForm()
    form.values['company.nip'] = 'PL 123-456-32-18'
    form.values['contact.lastName'] = ' Żak '
    expect(toRequest(form, 'pl')).toMatchObject({
      language: 'pl',
      contact: { lastName: 'Żak' },
      company: { nip: '1234563218', address: { country: 'PL' } },
      termsAccepted: false,
    })
  })
})
