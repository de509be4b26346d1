import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Select } from '../../ui/Select'
import { useAssign } from '../changes'
import { deskQuery, type Ticket } from '../tickets'
import type { Tell } from './Done'

/** Who of the staff has the ticket: taken with a click, handed over by choosing somebody. */
export function AssigneePanel({ ticket, tell }: { ticket: Ticket; tell: Tell }) {
  const { t } = useTranslation()
  const assign = useAssign(ticket.id)
  const desk = useQuery(deskQuery).data ?? []
  const { assignee, responseDue, resolutionDue } = ticket
  const before = assignee?.id ?? null
  const known = assignee?.id != null && !desk.some(({ id }) => id === assignee.id)

  function hand(to: string | null) {
    assign.mutate(to, {
      onSuccess: () => tell(t('tickets.assignee.changed'), () => assign.mutate(before)),
    })
  }

  return (
    <section className="panel" aria-labelledby="assignee">
      <h2 id="assignee">{t('tickets.assignee.title')}</h2>
      {ticket.may.includes('ASSIGN') && !assignee?.me && (
        <Button kind={assignee ? 'plain' : 'primary'} pending={assign.isPending} onPress={() => hand('me')}>
          {t('tickets.assignee.take')}
        </Button>
      )}
      {ticket.may.includes('ASSIGN') ? (
        <Select
          label={t('tickets.assignee.handOver')}
          value={assignee?.id ?? ''}
          options={[
            ['', t('tickets.assignee.nobody')],
            ...(known ? [[assignee.id ?? '', assignee.name] as const] : []),
            ...desk.map(({ id, name, me }) => [id, me ? `${name} (${t('tickets.assignee.me')})` : name] as const),
          ]}
          onChange={(value) => hand(value === '' ? null : value)}
        />
      ) : (
        <p>{assignee?.name ?? t('tickets.assignee.nobody')}</p>
      )}
      {assign.error && <Failure error={assign.error} />}
      {responseDue != null && <p className="hint">{t('tickets.due.response', { time: formatTime(responseDue) })}</p>}
      {resolutionDue != null && (
        <p className="hint">{t('tickets.due.resolution', { time: formatTime(resolutionDue) })}</p>
      )}
    </section>
  )
}
