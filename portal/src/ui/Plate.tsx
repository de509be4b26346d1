import '../look/plate.css'
import type { ReactNode } from 'react'

/** A contract, serial or tax number, set the way it is engraved on the device. */
export function Plate({ children }: { children: ReactNode }) {
  return <span className="plate">{children}</span>
}

export function Wordmark() {
  return (
    <>
      my<span className="plate">HEZO</span>
    </>
  )
}
