import type { TFunction } from 'i18next'
import { fieldLabels } from '../registration/fieldLabels'
import { fields } from '../registration/registrationForm'
import { draftOf, type Request } from '../registration/requests'
import type { Session } from '../session/session'
import { help } from '../ui/help'

interface Letter {
  subject: string
  body: string
}

const subjects = {
  registration: 'contact.subject.registration',
  addition: 'contact.subject.addition',
} as const satisfies Record<Request, string>

/** The beginning of a letter: what somebody already typed or is known by is not asked for again. */
export function letterAbout(about: Request | undefined, session: Session | undefined, t: TFunction): Letter {
  const subject = about === undefined ? t('contact.subject.general') : t(subjects[about])
  const lines = [...(about === undefined ? [] : typed(about, t)), ...signature(session)]
  return { subject, body: [t('contact.greeting'), '', '', '', ...lines].join('\n').trimEnd() + '\n' }
}

function typed(about: Request, t: TFunction): string[] {
  const { values } = draftOf[about].read()
  return fields.filter((field) => values[field] !== '').map((field) => `${t(fieldLabels[field])}: ${values[field]}`)
}

function signature(session: Session | undefined): string[] {
  if (!session?.authenticated) return []
  return [
    session.name ?? '',
    session.email ?? '',
    ...(session.companies ?? []).map(({ name, nip }) => `${name}, ${nip}`),
  ]
}

/** A `mailto:` link; line breaks in it are CRLF (RFC 6068), and spaces are ordinary ones. */
export function mailLink(subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n').replace(/\u00a0/g, ' '))
  return `${help.emailHref}?subject=${encode(subject)}&body=${encode(body)}`
}
