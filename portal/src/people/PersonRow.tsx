import type { ReactNode } from 'react'

interface PersonRowProps {
  /** Of the name, which the buttons are described by. */
  id: string
  name: string
  email: string
  /** What is to be known of him at a glance. */
  badges: readonly (string | false | undefined)[]
  children: ReactNode
}

/** Somebody in a list of people, and what can be done about him. */
export function PersonRow({ id, name, email, badges, children }: PersonRowProps) {
  return (
    <li className="member">
      <div className="member-who">
        <strong id={id}>{name}</strong>
        {badges.map(
          (badge) =>
            badge !== false &&
            badge !== undefined && (
              <span key={badge} className="badge">
                {badge}
              </span>
            ),
        )}
        <span className="member-email" translate="no">
          {email}
        </span>
      </div>
      <div className="member-actions">{children}</div>
    </li>
  )
}
