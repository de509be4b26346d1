import type { Request } from '../registration/requests'

/** What a letter is about, if the page it is begun from says so. */
export interface ContactSearch {
  about?: Request
}

export function readContactSearch({ about }: Record<string, unknown>): ContactSearch {
  return about === 'registration' || about === 'addition' ? { about } : {}
}
