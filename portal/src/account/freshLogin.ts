/** What people take along, each after a login of the last minutes. */
export const allOwnData = ['account', 'tickets'] as const
export type OwnData = (typeof allOwnData)[number]

const WANTED = 'myhezo.ownData'

/** Where Keycloak asks for password and code once more, and leads back. */
export function freshLoginUrl(data: OwnData): string {
  return `/login?fresh=true&return_to=${encodeURIComponent(`/account?data=${data}`)}`
}

/** Somebody goes to log in for it. */
export function rememberWanted(data: OwnData) {
  sessionStorage.setItem(WANTED, data)
}

/** Whether somebody has gone from this window to log in for it; true once. A link from elsewhere begins no download. */
export function takeWanted(data: OwnData): boolean {
  const wanted = sessionStorage.getItem(WANTED) === data
  if (wanted) sessionStorage.removeItem(WANTED)
  return wanted
}
