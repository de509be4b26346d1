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

/** A point in time as briefly as it is clear: today by its time, else by its day. */
export function formatMoment(instant: string, now: Date = new Date()): string {
  const then = new Date(instant)
  if (then.toDateString() === now.toDateString()) return formatter({ hour: '2-digit', minute: '2-digit' }).format(then)
  const year = then.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return formatter({ day: 'numeric', month: 'short', ...year }).format(then)
}

/** Polish declines a month that is written out ("31 maja") and not a short one ("31 maj"). */
function day() {
  const month = spokenLanguage() === 'pl' ? 'long' : 'short'
  return { day: 'numeric', month, year: 'numeric' } as const
}

function formatter(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locales[spokenLanguage()], options)
}
