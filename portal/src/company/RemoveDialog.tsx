import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import type { Member } from './members'

interface RemoveDialogProps {
  member: Member
  pending: boolean
  error: Error | null
  onConfirm: () => void
  onCancel: () => void
}

const texts = {
  AWAITING_APPROVAL: {
    title: 'company.refuse.title',
    text: 'company.refuse.text',
    action: 'company.refuse.confirm',
  },
  ACTIVE: { title: 'company.remove.title', text: 'company.remove.text', action: 'company.remove.confirm' },
  INVITED: { title: 'company.withdraw.title', text: 'company.withdraw.text', action: 'company.withdraw.confirm' },
} as const satisfies Record<Member['state'], object>

export function RemoveDialog({ member, ...dialog }: RemoveDialogProps) {
  const { t } = useTranslation()
  const { title, text, action } = texts[member.state]
  return (
    <ConfirmDialog title={t(title)} action={t(action)} {...dialog}>
      <p>
        <strong>{member.name}</strong>, <span translate="no">{member.email}</span>
      </p>
      <p>{t(text)}</p>
    </ConfirmDialog>
  )
}
