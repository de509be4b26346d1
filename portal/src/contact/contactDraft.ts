import { fields, type Values } from './contactForm'

const KEY = 'myhezo.contact.draft'

/** What somebody typed survives a reload and the end of a session, and ends with the tab. */
export const contactDraft = {
  read(): Partial<Values> {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, unknown>
      return Object.fromEntries(
        fields.filter((field) => typeof kept[field] === 'string').map((field) => [field, kept[field]]),
      )
    } catch {
      return {}
    }
  },
  keep(typed: Partial<Values>) {
    sessionStorage.setItem(KEY, JSON.stringify(typed))
  },
  forget() {
    sessionStorage.removeItem(KEY)
  },
}
