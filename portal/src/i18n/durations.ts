import { spokenLanguage } from './translations'

const units = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** How long something takes, about: in the largest unit of which there are two or more, or else in seconds. */
export function formatDuration(seconds: number): string {
  const [unit, one] = units.find(([, size]) => seconds >= 2 * size) ?? units[2]
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(spokenLanguage(), options).format(seconds / one)
}
