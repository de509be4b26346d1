/** Why a login came to nothing, in the gateway's words. */
export const loginFailures = {
  expired: 'loginFailed.expired',
  'second-factor': 'loginFailed.secondFactor',
  refused: 'loginFailed.refused',
  unavailable: 'loginFailed.unavailable',
} as const
export type LoginFailure = keyof typeof loginFailures

export function readLoginFailure(search: Record<string, unknown>): { reason: LoginFailure } {
  const known = (Object.keys(loginFailures) as LoginFailure[]).find((reason) => reason === search['reason'])
  return { reason: known ?? 'refused' }
}
