import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { useSetState } from '../changes'
import type { Deed, State, Ticket } from '../tickets'
import type { Tell } from './Done'

const acts = [
  { deed: 'OPEN', state: 'OPEN', action: 'tickets.act.open', done: 'tickets.act.opened' },
  { deed: 'WAIT', state: 'WAITING_FOR_CUSTOMER', action: 'tickets.act.wait', done: 'tickets.act.waiting' },
  { deed: 'SOLVE', state: 'SOLVED', action: 'tickets.act.solve', done: 'tickets.act.solved' },
  { deed: 'CLOSE', state: 'CLOSED', action: 'tickets.act.close', done: 'tickets.act.closed' },
  { deed: 'REOPEN', state: 'OPEN', action: 'tickets.act.reopen', done: 'tickets.act.reopened' },
] as const satisfies readonly { deed: Deed; state: State; action: string; done: string }[]

/** What may be done about how the ticket stands. */
export function StateActions({ ticket, tell }: { ticket: Ticket; tell: Tell }) {
  const { t } = useTranslation()
  const set = useSetState(ticket.id)
  const possible = acts.filter(({ deed }) => ticket.may.includes(deed))
  if (possible.length === 0) return null

  function carryOut({ state, done }: (typeof acts)[number]) {
    set.mutate(state, {
      onSuccess: () => tell(t(done), state === 'OPEN' ? undefined : () => set.mutate('OPEN', { onSuccess: undone })),
    })
  }

  function undone() {
    tell(t('tickets.act.reopened'))
  }

  return (
    <section className="state-actions" aria-label={t('tickets.act.title')}>
      {set.error && <Failure error={set.error} />}
      <div className="actions">
        {possible.map((act) => (
          <Button
            key={act.deed}
            pending={set.isPending && set.variables === act.state}
            onPress={() => !set.isPending && carryOut(act)}
          >
            {t(act.action)}
          </Button>
        ))}
      </div>
    </section>
  )
}
