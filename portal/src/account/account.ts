import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AccountChangeForm, AccountView } from '../api/generated/identity-service'
import { call } from '../api/http'
import { sessionQuery } from '../session/session'

export type Account = AccountView

interface Versioned {
  account: Account
  /** The version that a change is made to. */
  etag: string | null
}

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }): Promise<Versioned> => {
    const { data, etag } = await call<AccountView>('GET', '/api/account', { signal })
    return { account: data, etag }
  },
})

export function useChangeAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ etag, change }: { etag: string | null; change: AccountChangeForm }): Promise<Versioned> => {
      const headers: Record<string, string> = etag === null ? {} : { 'if-match': etag }
      const answer = await call<AccountView>('PATCH', '/api/account', { body: change, headers })
      return { account: answer.data, etag: answer.etag }
    },
    onSuccess: async (changed) => {
      client.setQueryData(accountQuery.queryKey, changed)
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  })
}
