import { spokenLanguage } from './translations'

const steps = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1_000],
  ['byte', 1],
] as const

/** The size of a file, in the unit people would say it in. */
export function formatSize(bytes: number): string {
  const [unit, one] = steps.find(([, size]) => bytes >= size) ?? steps[2]
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(spokenLanguage(), options).format(bytes / one)
}
