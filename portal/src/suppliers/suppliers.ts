import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { PageSupplier } from '../api/generated/contract-service'
import type { PageSupplierUser, SupplierUser, SupplierUserForm } from '../api/generated/identity-service'
import { call, get } from '../api/http'
import { idempotencyUnder } from '../api/idempotency'

export type { Supplier } from '../api/generated/contract-service'
export type { SupplierUser, SupplierUserForm } from '../api/generated/identity-service'

const pathOf = (supplier: string) => `/api/suppliers/${encodeURIComponent(supplier)}/users`

/** All suppliers, by name. */
export const suppliersQuery = queryOptions({
  queryKey: ['suppliers'],
  queryFn: async ({ signal }) => (await get<PageSupplier>('/api/suppliers', signal)).items,
  staleTime: 60_000,
})

/** The people of a supplier. */
export function supplierUsersQuery(supplier: string) {
  return queryOptions({
    queryKey: ['suppliers', supplier, 'users'],
    queryFn: async ({ signal }) => (await get<PageSupplierUser>(pathOf(supplier), signal)).items,
  })
}

const added = idempotencyUnder('myhezo.supplierUser.sent')

export function useAddSupplierUser(supplier: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: SupplierUserForm) => {
      const headers = { 'idempotency-key': added.keyFor({ supplier, body }) }
      await call('POST', pathOf(supplier), { body, headers })
      added.decided()
    },
    onSuccess: () => client.invalidateQueries(supplierUsersQuery(supplier)),
  })
}

export function useBlockSupplierUser(supplier: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: SupplierUser) => call('DELETE', `${pathOf(supplier)}/${encodeURIComponent(id)}`),
    // Also after a refusal: somebody else may have been quicker.
    onSettled: () => client.invalidateQueries(supplierUsersQuery(supplier)),
  })
}
