import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { inviteeOf, type Invitee } from './InviteForm'
import type { Deed, Done, Member } from './members'

const removed = {
  AWAITING_APPROVAL: 'company.refuse.done',
  ACTIVE: 'company.remove.done',
  INVITED: 'company.withdraw.done',
} as const satisfies Record<Member['state'], string>

const changed = {
  approve: 'company.approved',
  promote: 'company.promoted',
  demote: 'company.demoted',
} as const satisfies Record<Exclude<Deed, 'remove'>, string>

const opposite = { promote: 'demote', demote: 'promote' } as const

interface OutcomeProps extends Done {
  onUndo: (done: Done) => void
  onInviteAgain: (invitee: Invitee) => void
}

/** What was just done, and the way back. It takes the focus, for the row that had it may be gone. */
export function Outcome({ deed, member, onUndo, onInviteAgain }: OutcomeProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const { name } = member
  return (
    <div ref={place} tabIndex={-1} className="outcome">
      <Notice
        kind="good"
        live
        title={deed === 'remove' ? t(removed[member.state], { name }) : t(changed[deed], { name })}
      >
        {(deed === 'promote' || deed === 'demote') && (
          <Button onPress={() => onUndo({ deed: opposite[deed], member })}>{t('company.undo')}</Button>
        )}
        {deed === 'remove' && (
          <Button onPress={() => onInviteAgain(inviteeOf(member))}>{t('company.invite.again')}</Button>
        )}
      </Notice>
    </div>
  )
}
