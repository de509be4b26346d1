import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import {
  Modal as AriaModal,
  ModalOverlay as AriaModalOverlay,
  type ModalOverlayProps,
} from 'react-aria-components/Modal'
import '../look/button.css'
import './dialog.css'

export function ModalOverlay(props: Omit<ModalOverlayProps, 'className' | 'style'>) {
  return <AriaModalOverlay isDismissable {...props} className="overlay" />
}

export function Modal({ children }: { children: ReactNode }) {
  return <AriaModal className="modal">{children}</AriaModal>
}

interface DialogProps {
  title: string
  children: ReactNode
  role?: 'dialog' | 'alertdialog'
}

export function Dialog({ title, children, role = 'dialog' }: DialogProps) {
  return (
    <AriaDialog className="dialog" role={role}>
      <Heading slot="title">{title}</Heading>
      {children}
    </AriaDialog>
  )
}
