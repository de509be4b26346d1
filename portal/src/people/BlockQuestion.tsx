import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../ui/ConfirmDialog'

interface BlockQuestionProps {
  person: { name: string; email: string }
  /** What happens to him. */
  text: string
  pending: boolean
  error: Error | null
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before somebody is blocked, and names him. */
export function BlockQuestion({ person: { name, email }, text, ...state }: BlockQuestionProps) {
  const { t } = useTranslation()
  return (
    <ConfirmDialog title={t('people.block.title')} action={t('people.block.action')} {...state}>
      <p>
        <strong>{name}</strong>, <span translate="no">{email}</span>
      </p>
      <p>{text}</p>
    </ConfirmDialog>
  )
}
