/** What a message is about, if the page it is begun from says so. */
const abouts = ['registration', 'addition', 'login', 'lost-phone'] as const
export type About = (typeof abouts)[number]

export interface ContactSearch {
  about?: About
}

export function readContactSearch(search: Record<string, unknown>): ContactSearch {
  const about = abouts.find((known) => known === search['about'])
  return about === undefined ? {} : { about }
}

const places: readonly (readonly [prefix: string, About])[] = [
  ['/register', 'registration'],
  ['/add-contract', 'addition'],
  ['/sign-in', 'login'],
  ['/login-failed', 'login'],
  ['/lost-phone', 'lost-phone'],
]

/** What somebody writes about who comes from a page. */
export function aboutOf(path: string): ContactSearch {
  const place = places.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))
  return place ? { about: place[1] } : {}
}
