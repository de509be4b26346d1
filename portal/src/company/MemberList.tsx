import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitee } from '../people/PersonForm'
import { Failure } from '../ui/Failure'
import { MemberOutcome } from './MemberOutcome'
import { MemberRow } from './MemberRow'
import { RemoveDialog } from './RemoveDialog'
import { useDeed, type Done, type Member } from './members'

interface MemberListProps {
  nip: string
  members: readonly Member[]
  ownEmail: string | undefined
  onInviteAgain: (invitee: Invitee) => void
}

const groups = [
  { state: 'AWAITING_APPROVAL', title: 'company.awaiting' },
  { state: 'ACTIVE', title: 'company.active' },
  { state: 'INVITED', title: 'company.invited' },
] as const satisfies readonly { state: Member['state']; title: string }[]

export function MemberList({ nip, members, ownEmail, onInviteAgain }: MemberListProps) {
  const { t } = useTranslation()
  const { mutate, reset, isPending, error, variables } = useDeed(nip)
  const [removing, setRemoving] = useState<Member>()
  const [done, setDone] = useState<Done>()

  function carryOut(next: Done) {
    setDone(undefined)
    mutate(next, {
      onSuccess: () => {
        setRemoving(undefined)
        setDone(next)
      },
    })
  }

  function ask(member: Member | undefined) {
    reset()
    setRemoving(member)
  }

  return (
    <>
      {done && <MemberOutcome {...done} onUndo={carryOut} onInviteAgain={onInviteAgain} />}
      {error && !removing && <Failure error={error} />}
      {groups.map(({ state, title }) => {
        const inGroup = members.filter((member) => member.state === state)
        return (
          inGroup.length > 0 && (
            <section key={state} aria-labelledby={state} className={`members members-${state.toLowerCase()}`}>
              <h2 id={state}>
                {t(title)} <span className="muted">{inGroup.length}</span>
              </h2>
              <ul>
                {inGroup.map((member) => (
                  <MemberRow
                    key={member.id}
                    member={member}
                    own={member.email === ownEmail}
                    pending={isPending && variables.member.id === member.id ? variables.deed : undefined}
                    onDeed={(deed) => (deed === 'remove' ? ask(member) : carryOut({ deed, member }))}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
      {removing && (
        <RemoveDialog
          member={removing}
          pending={isPending}
          error={error}
          onConfirm={() => carryOut({ deed: 'remove', member: removing })}
          onCancel={() => ask(undefined)}
        />
      )}
    </>
  )
}
