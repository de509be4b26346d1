export const languages = ['pl', 'en'] as const
export type Language = (typeof languages)[number]

const REMEMBERED = 'myhezo.language'

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/**
 * The language of the first paint, before the session answers: what this browser chose before, else what the address
 * stands for (myhezo.com greets in English, everything else in Polish).
 */
export function firstLanguage(): Language {
  const remembered = localStorage.getItem(REMEMBERED)
  if (isLanguage(remembered)) return remembered
  return /(^|\.)myhezo\.com(\.|$)/.test(location.hostname) ? 'en' : 'pl'
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(REMEMBERED, language)
}
