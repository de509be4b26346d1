import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { typeset } from './typesetting'
import { isLanguage, type Language } from './languages'
import type common from './pl.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof common }
    returnNull: false
  }
}

/** That both hold the same keys is checked by the build; their plural forms differ. */
const catalogues: Record<Language, () => Promise<{ default: object }>> = {
  pl: () => import('./pl.json'),
  en: () => import('./en.json'),
}

/** Loads the catalogue of one language only; the other one follows when somebody switches. */
export async function startTranslations(language: Language) {
  const catalogue = await catalogues[language]()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: typeset(language, catalogue.default) } },
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = language
}

export async function speak(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const catalogue = await catalogues[language]()
    i18next.addResourceBundle(language, 'translation', typeset(language, catalogue.default))
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

export function spokenLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'pl'
}
