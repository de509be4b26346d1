import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Dialog, Modal, ModalOverlay } from './Dialog'
import { Failure } from './Failure'

interface ConfirmDialogProps {
  title: string
  /** What exactly happens on a yes. */
  children: ReactNode
  action: string
  kind?: 'primary' | 'danger'
  pending: boolean
  error: Error | null
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that hurts. The focus begins on the way back. */
export function ConfirmDialog({ title, children, action, kind = 'danger', ...state }: ConfirmDialogProps) {
  const { t } = useTranslation()
  const { pending, error, onConfirm, onCancel } = state
  return (
    <ModalOverlay isOpen isDismissable={false} onOpenChange={(open) => !open && !pending && onCancel()}>
      <Modal>
        <Dialog title={title} role="alertdialog">
          {children}
          {error && <Failure error={error} />}
          <div className="actions">
            <Button kind={kind} pending={pending} onPress={onConfirm}>
              {action}
            </Button>
            <Button autoFocus onPress={onCancel}>
              {t('dialog.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
