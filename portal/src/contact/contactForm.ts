import type { TFunction } from 'i18next'
import type { ContactRequest } from '../api/generated/ticket-service'
import { additionDraft, draft, recoveryDraft } from '../registration/draft'
import { fieldLabels } from '../registration/fieldLabels'
import { refusalOf, triple, type FieldName } from '../registration/registrationForm'
import { refusalText } from '../registration/useRegistrationForm'
import type { Session } from '../session/session'
import type { About } from './contactSearch'

export const fields = ['name', 'email', 'phone', 'company', 'reason', 'message'] as const
export type Field = (typeof fields)[number]
export type Values = Record<Field, string>
export type FieldErrors = Partial<Record<Field, string | undefined>>
export type Reason = NonNullable<ContactRequest['reason']>

/** The longest text a field may hold, in characters. */
export const longest = { name: 200, email: 254, phone: 31, company: 200, reason: 20, message: 10_000 } as const

export const reasons = {
  QUESTION: 'contact.reasons.question',
  REGISTRATION: 'contact.reasons.registration',
  CONTRACT: 'contact.reasons.contract',
  LOGIN: 'contact.reasons.login',
  LOST_PHONE: 'contact.reasons.lostPhone',
  OTHER: 'contact.reasons.other',
} as const satisfies Record<Reason, string>

const reasonOf = {
  registration: 'REGISTRATION',
  addition: 'CONTRACT',
  login: 'LOGIN',
  'lost-phone': 'LOST_PHONE',
} as const satisfies Record<About, Reason>

/** Where what was typed there is kept; nothing is typed into our pages about a login. */
const draftOf = { registration: draft, addition: additionDraft, 'lost-phone': recoveryDraft } as const

/** What somebody already typed or is known by is not asked for again. */
export function prefilled(about: About | undefined, session: Session | undefined, t: TFunction): Values {
  const typed = about === undefined || about === 'login' ? undefined : draftOf[about].read().values
  const known = (field: FieldName) => typed?.[field].trim() ?? ''
  const numbers = triple
    .filter((field) => known(field) !== '')
    .map((field) => `${t(fieldLabels[field])}: ${known(field)}`)
  return {
    name: session?.name ?? `${known('contact.firstName')} ${known('contact.lastName')}`.trim(),
    email: session?.email ?? known('contact.email'),
    phone: known('contact.phone'),
    company: (session?.companies ?? []).map(({ name }) => name).join(', ') || known('company.name'),
    reason: about === undefined ? 'QUESTION' : reasonOf[about],
    message: numbers.length === 0 ? '' : `\n\n${numbers.join('\n')}\n`,
  }
}

export function isReason(text: string): text is Reason {
  return text in reasons
}

/** What is wrong, by the rules of the service. */
export function wrongIn(values: Values, t: TFunction): FieldErrors {
  const found: FieldErrors = {}
  if (values.name.trim() === '') found.name = t('form.required')
  const email = refusalOf('contact.email', values.email)
  if (email !== undefined) found.email = refusalText(email, t)
  const phone = values.phone.trim() === '' ? undefined : refusalOf('contact.phone', values.phone)
  if (phone !== undefined) found.phone = refusalText(phone, t)
  if (values.message.trim() === '') found.message = t('form.required')
  for (const field of fields) if (values[field].length > longest[field]) found[field] = t('form.tooLong')
  return found
}

export function wrongFields(errors: FieldErrors): Field[] {
  return fields.filter((field) => errors[field] !== undefined)
}
