import { useEffect, useRef, type ReactNode } from 'react'
import { Notice } from '../ui/Notice'

/** What was just done. It takes the focus, for the row that had it may be gone. */
export function Outcome({ title, children }: { title: string; children?: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="outcome">
      <Notice kind="good" live title={title}>
        {children}
      </Notice>
    </div>
  )
}
