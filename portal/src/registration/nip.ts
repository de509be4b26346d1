const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7]

/** A tax id as people write it (`PL 123-456-32-18`) without its country, spaces and dashes. */
export function cleanNip(typed: string): string {
  return typed.replace(/[\s\p{Z}\p{Pd}]/gu, '').replace(/^PL/i, '')
}

/** Ten digits of which the last follows from the first nine; a remainder of 10 is never valid. */
export function isNip(nip: string): boolean {
  if (!/^\d{10}$/.test(nip)) return false
  const digits = Array.from(nip, Number)
  const sum = WEIGHTS.reduce((total, weight, position) => total + weight * (digits[position] ?? 0), 0)
  return sum % 11 === digits[9]
}
