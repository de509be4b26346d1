import type { ReactNode } from 'react'
import './radios.css'

interface SwitchProps {
  on: boolean
  pending: boolean
  onChange: (on: boolean) => void
  children: ReactNode
}

/** Something that is on or off, and changes at once. */
export function Switch({ on, pending, onChange, children }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-busy={pending}
        onChange={(event) => !pending && onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
