export const languages = ['pl', 'en'] as const
export type Language = (typeof languages)[number]

/** Written by the gateway, which speaks the same language in its errors, in Keycloak's pages and in mails. */
const REMEMBERED = /(?:^|; )__Host-myhezo-language=(pl|en)(?:;|$)/
const LOCAL = '.localhost'

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/**
 * The language of the first paint, before the session answers, decided as the gateway does: what was chosen before;
 * else the host, Polish under .pl and English under any other domain; on a host that says nothing what the browser
 * prefers; else Polish.
 */
export function firstLanguage(cookies: string, host: string, preferred: readonly string[]): Language {
  const remembered = REMEMBERED.exec(cookies)?.[1]
  if (isLanguage(remembered)) return remembered
  const domain = host.endsWith(LOCAL) ? host.slice(0, -LOCAL.length) : host
  if (domain.includes('.') && !/\d$/.test(domain)) return domain.endsWith('.pl') ? 'pl' : 'en'
  return preferred.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'pl'
}
