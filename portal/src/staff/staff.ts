import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  PageStaffMember,
  StaffForm,
  StaffMember,
  Unlocked,
  UnlockingForm,
} from '../api/generated/identity-service'
import { call, get } from '../api/http'
import { idempotencyUnder } from '../api/idempotency'

export type { StaffForm, StaffMember, Unlocked, UnlockingForm } from '../api/generated/identity-service'

/** Those who work for us, also the blocked. */
export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: async ({ signal }) => (await get<PageStaffMember>('/api/staff', signal)).items,
})

const invited = idempotencyUnder('myhezo.staff.sent')

export function useInviteStaff() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (body: StaffForm) => {
      await call('POST', '/api/staff', { body, headers: { 'idempotency-key': invited.keyFor(body) } })
      invited.decided()
    },
    onSuccess: () => client.invalidateQueries(staffQuery),
  })
}

export type Deed = 'block' | 'unblock'

export function useDeed() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ deed, member }: { deed: Deed; member: StaffMember }) =>
      call('POST', `/api/staff/${encodeURIComponent(member.id)}/${deed}`),
    // Also after a refusal: somebody else may have been quicker.
    onSettled: () => client.invalidateQueries(staffQuery),
  })
}

/** Lifts what the login was locked by. */
export function useUnlock() {
  return useMutation({
    mutationFn: async (body: UnlockingForm) => (await call<Unlocked>('POST', '/api/unlockings', { body })).data,
  })
}
