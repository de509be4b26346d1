import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BlockQuestion } from '../people/BlockQuestion'
import { Outcome } from '../people/Outcome'
import { PersonRow } from '../people/PersonRow'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { roleNames } from './roles'
import { useDeed, type Deed, type StaffMember } from './staff'

interface Done {
  deed: Deed
  member: StaffMember
}

const done = { block: 'people.block.done', unblock: 'staff.unblock.done' } as const satisfies Record<Deed, string>

export function StaffList({ members }: { members: readonly StaffMember[] }) {
  const { t } = useTranslation()
  const { mutate, reset, isPending, error, variables } = useDeed()
  const [blocking, setBlocking] = useState<StaffMember>()
  const [last, setLast] = useState<Done>()

  function ask(member: StaffMember | undefined) {
    reset()
    setBlocking(member)
  }

  function carryOut(next: Done) {
    setLast(undefined)
    mutate(next, {
      onSuccess: () => {
        setBlocking(undefined)
        setLast(next)
      },
    })
  }

  return (
    <>
      {last && <Outcome title={t(done[last.deed], { name: last.member.name })} />}
      {error && !blocking && <Failure error={error} />}
      {members.length === 0 && <Notice title={t('staff.nobody.title')}>{t('staff.nobody.text')}</Notice>}
      {members.length > 0 && (
        <section className="members" aria-labelledby="staff-people">
          <h2 id="staff-people">
            {t('staff.people')} <span className="muted">{members.length}</span>
          </h2>
          <ul>
            {members.map((member) => (
              <Row
                key={member.id}
                member={member}
                pending={isPending && variables.member.id === member.id && !blocking}
                onBlock={() => ask(member)}
                onUnblock={() => carryOut({ deed: 'unblock', member })}
              />
            ))}
          </ul>
        </section>
      )}
      {blocking && (
        <BlockQuestion
          person={blocking}
          text={t('staff.blockText')}
          pending={isPending}
          error={error}
          onConfirm={() => carryOut({ deed: 'block', member: blocking })}
          onCancel={() => ask(undefined)}
        />
      )}
    </>
  )
}

interface RowProps {
  member: StaffMember
  pending: boolean
  onBlock: () => void
  onUnblock: () => void
}

const states = {
  ACTIVE: undefined,
  INVITED: 'people.invited',
  BLOCKED: 'staff.blocked',
} as const satisfies Record<StaffMember['state'], string | undefined>

function Row({ member: { id, name, email, role, state, me }, pending, onBlock, onUnblock }: RowProps) {
  const { t } = useTranslation()
  const about = `staff-${id}`
  const standing = states[state]
  return (
    <PersonRow
      id={about}
      name={name}
      email={email}
      badges={[role && t(roleNames[role]), standing && t(standing), me && t('staff.me')]}
    >
      {state === 'BLOCKED' ? (
        <Button kind="quiet" pending={pending} aria-describedby={about} onPress={onUnblock}>
          {t('staff.unblock.action')}
        </Button>
      ) : (
        !me && (
          <Button kind="quietDanger" aria-describedby={about} onPress={onBlock}>
            {t('people.block.action')}
          </Button>
        )
      )}
    </PersonRow>
  )
}
