import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonForm, type Invitee } from '../people/PersonForm'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { useInvite, type Member } from './members'

/** Somebody of the list, to be invited once more. */
export function inviteeOf({ firstName, lastName, email }: Member): Invitee {
  return { firstName, lastName, email }
}

export function InviteForm({ nip, invitee }: { nip: string; invitee: Invitee | undefined }) {
  const { t } = useTranslation()
  const invite = useInvite(nip)
  const [role, setRole] = useState<Member['role']>('MEMBER')
  return (
    <PersonForm
      title={t('company.invite.title')}
      text={t('company.invite.text')}
      action={t('company.invite.action')}
      invitee={invitee}
      pending={invite.isPending}
      error={invite.error}
      onSend={(newcomer, options) => invite.mutate({ ...newcomer, role }, options)}
      done={
        invite.isSuccess && (
          <Notice kind="good" title={t('company.invite.sent', { email: invite.variables.email })}>
            <p>{t('company.invite.known')}</p>
          </Notice>
        )
      }
    >
      <Select
        label={t('company.invite.role')}
        value={role}
        options={[
          ['MEMBER', t('account.member')],
          ['ADMIN', t('account.admin')],
        ]}
        onChange={(value) => setRole(value === 'ADMIN' ? 'ADMIN' : 'MEMBER')}
      />
    </PersonForm>
  )
}
