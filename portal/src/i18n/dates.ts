import { spokenLanguage } from './translations'

const locales = { pl: 'pl-PL', en: 'en-GB' }

/** A date without a time (`yyyy-mm-dd`), in the language spoken. */
export function formatDate(date: string): string {
  return formatter({ ...day(), timeZone: 'UTC' }).format(new Date(date))
}

/** The day of a point in time, by the clock of the reader. */
export function formatDay(instant: string): string {
  return formatter(day()).format(new Date(instant))
}

/** A point in time, by the clock of the reader. */
export function formatTime(instant: string): string {
  return formatter({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}

/** Polish declines a month that is written out ("31 maja") and not a short one ("31 maj"). */
function day() {
  const month = spokenLanguage() === 'pl' ? 'long' : 'short'
  return { day: 'numeric', month, year: 'numeric' } as const
}

function formatter(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locales[spokenLanguage()], options)
}
