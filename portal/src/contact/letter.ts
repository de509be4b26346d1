import type { TFunction } from 'i18next'
import { fieldLabels } from '../registration/fieldLabels'
import { fields, type RegistrationForm } from '../registration/registrationForm'
import type { Session } from '../session/session'
import { help } from '../ui/help'

interface Letter {
  subject: string
  body: string
}

/** The beginning of a letter: what somebody already typed or is known by is not asked for again. */
export function letterAbout(form: RegistrationForm | undefined, session: Session | undefined, t: TFunction): Letter {
  const subject = form ? t('contact.subject.registration') : t('contact.subject.general')
  const lines = form
    ? fields
        .filter((field) => form.values[field] !== '')
        .map((field) => `${t(fieldLabels[field])}: ${form.values[field]}`)
    : signature(session)
  return { subject, body: [t('contact.greeting'), '', '', '', ...lines].join('\n').trimEnd() + '\n' }
}

function signature(session: Session | undefined): string[] {
  if (!session?.authenticated) return []
  return [
    session.name ?? '',
    session.email ?? '',
    ...(session.companies ?? []).map(({ name, nip }) => `${name}, ${nip}`),
  ]
}

/** A `mailto:` link; line breaks in it are CRLF (RFC 6068). */
export function mailLink(subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))
  return `${help.emailHref}?subject=${encode(subject)}&body=${encode(body)}`
}
