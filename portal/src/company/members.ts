import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { InvitationForm, Member, PageMember } from '../api/generated/identity-service'
import { call, get } from '../api/http'

export type { Member } from '../api/generated/identity-service'

const pathOf = (nip: string) => `/api/company/${encodeURIComponent(nip)}`

export function membersQuery(nip: string) {
  return queryOptions({
    queryKey: ['members', nip],
    queryFn: async ({ signal }) => (await get<PageMember>(`${pathOf(nip)}/members`, signal)).items,
  })
}

/** What an admin does with one person of the list. */
export type Deed = 'approve' | 'remove' | 'promote' | 'demote'

export interface Done {
  deed: Deed
  member: Member
}

/** Does it, and is done once the list shows it. */
export function useDeed(nip: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ deed, member }: Done) => carryOut(deed, `${pathOf(nip)}/members/${encodeURIComponent(member.id)}`),
    // Also after a refusal: somebody else may have been quicker.
    onSettled: () => client.invalidateQueries({ queryKey: membersQuery(nip).queryKey }),
  })
}

function carryOut(deed: Deed, path: string) {
  switch (deed) {
    case 'approve':
      return call('POST', `${path}/approve`)
    case 'remove':
      return call('DELETE', path)
    case 'promote':
      return call('PUT', `${path}/role`, { body: { role: 'ADMIN' } })
    case 'demote':
      return call('PUT', `${path}/role`, { body: { role: 'MEMBER' } })
  }
}

export function useInvite(nip: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: InvitationForm) => call('POST', `${pathOf(nip)}/invitations`, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: membersQuery(nip).queryKey }),
  })
}
