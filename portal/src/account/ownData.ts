import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { download } from '../api/download'
import { call } from '../api/http'
import { LOGIN_TOO_OLD, Problem } from '../api/problem'
import { sessionQuery } from '../session/session'

/** Whether password and code have to be given once more first. */
export function isLoginTooOld(error: Error | null): boolean {
  return error instanceof Problem && error.kind === LOGIN_TOO_OLD
}

export function useExportAccount() {
  return useMutation({ mutationFn: () => download('/api/account/export', 'myhezo.zip') })
}

export function useEraseAccount() {
  return useMutation({ mutationFn: () => call('POST', '/api/account/erasure') })
}

/** Leaves the session of an account that is no more; it may have ended by itself. */
export function useLeave() {
  const client = useQueryClient()
  useEffect(() => {
    client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, authenticated: false })
    sessionStorage.clear()
    call('POST', '/logout').catch(() => undefined)
  }, [client])
}
