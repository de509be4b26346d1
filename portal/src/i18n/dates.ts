import { spokenLanguage } from './translations'

const locales = { pl: 'pl-PL', en: 'en-GB' }

/** A date without a time (`yyyy-mm-dd`), in the language spoken. */
export function formatDate(date: string): string {
  return formatter({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(date))
}

function formatter(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locales[spokenLanguage()], options)
}
