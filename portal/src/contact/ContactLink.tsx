import { Link, useLocation } from '@tanstack/react-router'
import { aboutOf } from './contactSearch'

/** Leads to the contact form, which then knows what it is about. */
export function ContactLink({ children }: { children: string }) {
  const about = useLocation({ select: ({ pathname }) => aboutOf(pathname).about })
  return (
    <Link to="/contact" search={about === undefined ? {} : { about }}>
      {children}
    </Link>
  )
}
