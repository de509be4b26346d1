import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonForm } from '../people/PersonForm'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { roleNames, roles } from './roles'
import { useInviteStaff, type StaffForm } from './staff'

/** Lets somebody in who works for us. Whoever was invited already gets the mail once more. */
export function InviteStaffForm() {
  const { t } = useTranslation()
  const invite = useInviteStaff()
  const [role, setRole] = useState<StaffForm['role']>('AGENT')
  return (
    <PersonForm
      title={t('people.add.title')}
      text={t('staff.addText')}
      action={t('people.add.action')}
      pending={invite.isPending}
      error={invite.error}
      onSend={(newcomer, options) => invite.mutate({ ...newcomer, role }, options)}
      done={invite.isSuccess && <Notice kind="good" title={t('people.add.done', { email: invite.variables.email })} />}
    >
      <Select
        label={t('staff.role')}
        value={role}
        options={roles.map((one) => [one, t(roleNames[one])] as const)}
        onChange={(value) => setRole(roles.find((one) => one === value) ?? 'AGENT')}
      />
    </PersonForm>
  )
}
