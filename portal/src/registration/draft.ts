import { idempotencyUnder } from '../api/idempotency'
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

/** One registration, however often it is sent. */
export const idempotency = idempotencyUnder(SENT)
