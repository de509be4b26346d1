import { useTranslation } from 'react-i18next'
import { priorityLabels, stateLabels } from './labels'
import type { Priority, State } from './tickets'
import './marks.css'

/** @param mine the ticket waits for the reader himself */
export function StateMark({ state, mine = false }: { state: State; mine?: boolean }) {
  const { t } = useTranslation()
  const forYou = mine && state === 'WAITING_FOR_CUSTOMER'
  return (
    <span className={`mark mark-${state.toLowerCase()}`}>
      {forYou ? t('tickets.state.waitingForYou') : t(stateLabels[state])}
    </span>
  )
}

/** Only what is out of the ordinary is said. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const { t } = useTranslation()
  if (priority === 'NORMAL') return null
  return <span className={`mark mark-priority-${priority.toLowerCase()}`}>{t(priorityLabels[priority])}</span>
}
