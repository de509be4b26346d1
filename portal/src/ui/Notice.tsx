import type { ReactNode } from 'react'
import './page.css'

interface NoticeProps {
  kind?: 'plain' | 'good' | 'wait' | 'bad'
  title?: string
  children?: ReactNode
  /** Announced as soon as it appears. */
  live?: boolean
}

export function Notice({ kind = 'plain', title, children, live = false }: NoticeProps) {
  return (
    <div className={kind === 'plain' ? 'notice' : `notice notice-${kind}`} role={live ? 'status' : undefined}>
      {title !== undefined && <strong>{title}</strong>}
      {children}
    </div>
  )
}
