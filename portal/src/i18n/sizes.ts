import { spokenLanguage } from './translations'

const steps = [
  ['MB', 1_000_000],
  ['kB', 1_000],
  ['B', 1],
] as const

/** The size of a file, in the unit people would say it in. */
export function formatSize(bytes: number): string {
  const [unit, one] = steps.find(([, size]) => bytes >= size) ?? steps[2]
  // As a unit of Intl a byte would be "330 byte", in Polish too.
  return `${new Intl.NumberFormat(spokenLanguage(), { maximumFractionDigits: 1 }).format(bytes / one)}\u00a0${unit}`
}
