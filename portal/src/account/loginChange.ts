import { allOwnData, type OwnData } from './freshLogin'

/** What people can change about their login; each is an action of Keycloak, reached through the gateway. */
export const loginChanges = {
  password: {
    action: 'UPDATE_PASSWORD',
    label: 'account.security.password.action',
    text: 'account.security.password.text',
    done: 'account.security.password.done',
  },
  authenticator: {
    action: 'CONFIGURE_TOTP',
    label: 'account.security.authenticator.action',
    text: 'account.security.authenticator.text',
    done: 'account.security.authenticator.done',
  },
  recovery: {
    action: 'CONFIGURE_RECOVERY_AUTHN_CODES',
    label: 'account.security.recovery.action',
    text: 'account.security.recovery.text',
    done: 'account.security.recovery.done',
  },
  passkey: {
    action: 'webauthn-register-passwordless',
    label: 'account.security.passkey.action',
    text: 'account.security.passkey.text',
    done: 'account.security.passkey.done',
  },
} as const

export type LoginChange = keyof typeof loginChanges
export const allLoginChanges = Object.keys(loginChanges) as LoginChange[]

/**
 * What stands in the address on the way back from Keycloak: how a change ended (the change from us, the status from
 * Keycloak), or the data for which somebody has logged in once more.
 */
export interface AccountSearch {
  change?: LoginChange
  kc_action_status?: 'success' | 'cancelled' | 'error'
  data?: OwnData
}

const statuses = ['success', 'cancelled', 'error'] as const

export function readAccountSearch(search: Record<string, unknown>): AccountSearch {
  const change = allLoginChanges.find((known) => known === search['change'])
  const status = statuses.find((known) => known === search['kc_action_status'])
  const data = allOwnData.find((known) => known === search['data'])
  return { ...(change && status && { change, kc_action_status: status }), ...(data && { data }) }
}

export function changeUrl(change: LoginChange): string {
  const back = encodeURIComponent(`/account?change=${change}`)
  return `/login?action=${loginChanges[change].action}&return_to=${back}`
}
