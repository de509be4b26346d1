import { useTranslation } from 'react-i18next'
import { Outcome } from '../people/Outcome'
import type { Invitee } from '../people/PersonForm'
import { Button } from '../ui/Button'
import { inviteeOf } from './InviteForm'
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

interface MemberOutcomeProps extends Done {
  onUndo: (done: Done) => void
  onInviteAgain: (invitee: Invitee) => void
}

/** What was just done, and the way back. */
export function MemberOutcome({ deed, member, onUndo, onInviteAgain }: MemberOutcomeProps) {
  const { t } = useTranslation()
  const { name } = member
  return (
    <Outcome title={deed === 'remove' ? t(removed[member.state], { name }) : t(changed[deed], { name })}>
      {(deed === 'promote' || deed === 'demote') && (
        <Button onPress={() => onUndo({ deed: opposite[deed], member })}>{t('company.undo')}</Button>
      )}
      {deed === 'remove' && (
        <Button onPress={() => onInviteAgain(inviteeOf(member))}>{t('company.invite.again')}</Button>
      )}
    </Outcome>
  )
}
