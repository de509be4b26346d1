import type { Language } from './languages'

/** In Polish a one-letter word never ends a line: it keeps to the next one by a space that does not break. */
export function typeset(language: Language, catalogue: object): object {
  return language === 'pl' ? mapTexts(catalogue, (text) => text.replace(LONE_LETTER, '$1\u00a0')) : catalogue
}

const LONE_LETTER = /(?<![\p{L}\p{N}])([aiouwz]) /giu

function mapTexts(catalogue: object, change: (text: string) => string): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? change(value) : mapTexts(value as object, change),
    ]),
  )
}
