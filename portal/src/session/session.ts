import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { call, connectSession, get, setCsrfToken } from '../api/http'
import { isLanguage, type Language } from '../i18n/languages'
import { speak, spokenLanguage } from '../i18n/translations'
import { sessionEnded } from './sessionEnded'

export interface Session {
  authenticated: boolean
  name?: string
  email?: string
  roles?: string[]
  companies?: { nip: string; name: string; role: 'ADMIN' | 'MEMBER' }[]
  supplier?: { id: string; name?: string | null } | null
  language: string
  csrf: string
}

/** Only customers have contracts of their own; staff see everybody's. */
export function isCustomer({ roles }: Session): boolean {
  return roles?.includes('customer') ?? false
}

export function isStaff({ roles }: Session): boolean {
  return roles?.some((role) => role === 'agent' || role === 'supervisor') ?? false
}

/** They also look after staff, suppliers' people and templates. */
export function isSupervisor({ roles }: Session): boolean {
  return roles?.includes('supervisor') ?? false
}

/** People of a supplier: they read the tickets that customers let them read. */
export function isSupplier({ roles }: Session): boolean {
  return roles?.includes('supplier') ?? false
}

export function readsContracts(session: Session): boolean {
  return isCustomer(session) || isStaff(session)
}

export function readsTickets(session: Session): boolean {
  return readsContracts(session) || isSupplier(session)
}

export function isMigrationOperator({ roles }: Session): boolean {
  return roles?.includes('migration-operator') ?? false
}

/** The page somebody comes for. */
export function homeOf(session: Session): '/contracts' | '/tickets' | '/migrations' | '/account' {
  if (isCustomer(session)) return '/contracts'
  if (readsTickets(session)) return '/tickets'
  return isMigrationOperator(session) ? '/migrations' : '/account'
}

const LANGUAGE_CHOSEN = 'myhezo.languageChosen'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await get<Session>('/api/session', signal)
    setCsrfToken(session.csrf)
    await followLanguage(session)
    return session
  },
  staleTime: 60_000,
})

/** What the session remembers wins, unless a choice made here has not reached it yet. */
async function followLanguage(session: Session) {
  if (sessionStorage.getItem(LANGUAGE_CHOSEN) !== null) return
  if (isLanguage(session.language) && session.language !== spokenLanguage()) await speak(session.language)
}

export function useSession() {
  return useQuery(sessionQuery)
}

/** Ties the HTTP calls to the session: fresh CSRF tokens, and the dialog when a session has ended. */
export function connect(client: QueryClient) {
  connectSession(
    () => client.query({ ...sessionQuery, staleTime: 0 }),
    () => {
      if (client.getQueryData(sessionQuery.queryKey)?.authenticated) sessionEnded.announce()
    },
  )
}

export function useChooseLanguage() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (language: Language) => {
      sessionStorage.setItem(LANGUAGE_CHOSEN, language)
      await speak(language)
      await call('PUT', '/api/session/language', { body: { language } })
      sessionStorage.removeItem(LANGUAGE_CHOSEN)
      client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, language })
    },
  })
}

export function useLogout() {
  return useMutation({
    mutationFn: () => call('POST', '/logout'),
    onSuccess: () => {
      sessionStorage.clear()
      location.assign('/')
    },
  })
}

/** Login is a whole page of its own, behind the gateway, which takes no percent sign that encodes nothing. */
export function loginUrl(returnTo: string) {
  return `/login?return_to=${encodeURIComponent(returnTo.replace(/%(?![0-9a-f]{2})/gi, '%25'))}`
}
