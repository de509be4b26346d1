import { useEffect, useRef, type ReactNode } from 'react'
import './page.css'

interface PageProps {
  title: string
  lead?: ReactNode
  children: ReactNode
  /** Wide pages use the whole width; the others keep lines readable. */
  wide?: boolean
  /** Stands in for the page proper until that is known, and leaves the focus alone. */
  standIn?: boolean
}

let firstPage = true

/** The frame of every page: title of the window, one heading, and focus on it after a change of page. */
export function Page({ title, lead, children, wide = false, standIn = false }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} · myHEZO`
  }, [title])

  useEffect(() => {
    if (standIn) return
    if (firstPage) firstPage = false
    else heading.current?.focus({ preventScroll: true })
  }, [standIn])

  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}
