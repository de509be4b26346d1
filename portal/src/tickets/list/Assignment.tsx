import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { failureText } from '../../ui/Failure'
import { useAssign } from '../changes'
import type { Ticket } from '../tickets'

/** Who has a ticket of the queue, and taking one that nobody has. */
export function Assignment({ ticket: { id, number, assignee } }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const assign = useAssign(id)
  return (
    <div className="ticket-assignee">
      {assignee ? (
        <span className={assignee.me ? 'badge badge-strong' : undefined}>
          {assignee.me ? t('tickets.assignee.me') : assignee.name}
        </span>
      ) : (
        <Button
          kind="quiet"
          pending={assign.isPending}
          aria-label={t('tickets.assignee.takeThis', { number })}
          onPress={() => assign.mutate('me')}
        >
          {t('tickets.assignee.take')}
        </Button>
      )}
      {assign.error && (
        <span role="alert" className="field-error">
          {failureText(assign.error, t).text}
        </span>
      )}
    </div>
  )
}
