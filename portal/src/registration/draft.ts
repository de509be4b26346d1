import { emptyForm, type RegistrationForm } from './registrationForm'

const SENT = 'myhezo.registration.sent'

/** What was typed survives a reload, a refusal and the way to the contact page, and ends with the tab. */
function draftUnder(key: string) {
  return {
    read(): RegistrationForm {
      const empty = emptyForm()
      try {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<RegistrationForm>
        return { values: { ...empty.values, ...kept.values }, termsAccepted: kept.termsAccepted ?? false }
      } catch {
        return empty
      }
    },
    keep(form: RegistrationForm) {
      sessionStorage.setItem(key, JSON.stringify(form))
    },
    forget() {
      sessionStorage.removeItem(key)
      sessionStorage.removeItem(SENT)
    },
  }
}

export type Draft = ReturnType<typeof draftUnder>

export const draft = draftUnder('myhezo.registration.draft')
/** The three numbers of a contract that somebody with an account adds. */
export const additionDraft = draftUnder('myhezo.addition.draft')
/** What shows that it is the owner of a lost phone who asks. */
export const recoveryDraft = draftUnder('myhezo.recovery.draft')

interface Sent {
  key: string
  body: string
}

/**
 * The idempotency key of a filled form: the same for each try to send the same content, so that a second press or a
 * retry after a lost answer registers once; a new one for changed content or after a decision.
 */
export const idempotency = {
  keyFor(body: unknown): string {
    const text = JSON.stringify(body)
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? 'null') as Sent | null
    if (sent?.body === text) return sent.key
    const key = newKey()
    sessionStorage.setItem(SENT, JSON.stringify({ key, body: text }))
    return key
  },
  decided() {
    sessionStorage.removeItem(SENT)
  },
}

/** `crypto.randomUUID` needs a secure context; a portal tried over plain HTTP in an office network has none. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
