import { useTranslation } from 'react-i18next'
import { formatDay } from '../i18n/dates'
import { Button } from '../ui/Button'
import type { Deed, Member } from './members'

interface MemberRowProps {
  member: Member
  /** Of the own place others decide. */
  own: boolean
  pending: Deed | undefined
  onDeed: (deed: Deed) => void
}

const since = {
  AWAITING_APPROVAL: 'company.since.awaiting',
  ACTIVE: 'company.since.active',
  INVITED: 'company.since.invited',
} as const satisfies Record<Member['state'], string>

const removal = {
  AWAITING_APPROVAL: 'company.refuse.action',
  ACTIVE: 'company.remove.action',
  INVITED: 'company.withdraw.action',
} as const satisfies Record<Member['state'], string>

export function MemberRow({ member, own, pending, onDeed }: MemberRowProps) {
  const { t } = useTranslation()
  const { name, email, role, state } = member
  const about = `member-${member.id}`
  const action = (deed: Deed, text: string, kind: 'primary' | 'quiet' | 'quietDanger') => (
    <Button kind={kind} pending={pending === deed} aria-describedby={about} onPress={() => onDeed(deed)}>
      {text}
    </Button>
  )
  return (
    <li className="member">
      <div className="member-who">
        <strong id={about}>{name}</strong>
        {own && <span className="badge">{t('company.you')}</span>}
        {role === 'ADMIN' && <span className="badge badge-strong">{t('company.role.admin')}</span>}
        <span className="member-email" translate="no">
          {email}
        </span>
        <span className="hint">{t(since[state], { date: formatDay(member.since) })}</span>
      </div>
      {!own && (
        <div className="member-actions">
          {state === 'AWAITING_APPROVAL' && action('approve', t('company.approve'), 'primary')}
          {state === 'ACTIVE' && role === 'MEMBER' && action('promote', t('company.promote'), 'quiet')}
          {state === 'ACTIVE' && role === 'ADMIN' && action('demote', t('company.demote'), 'quiet')}
          {action('remove', t(removal[state]), 'quietDanger')}
        </div>
      )}
    </li>
  )
}
