import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { glanceQuery, type Ticket } from '../tickets'

/**
 * Says that something is new to somebody of the supplier, who then reads it or does not: each of his reads is written
 * down. A ticket that is his no more is asked for at once, and is gone.
 *
 * @param id by which the address names the ticket
 */
export function QuietNews({ id, ticket }: { id: string; ticket: Ticket }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const glance = useQuery(glanceQuery(ticket.number))
  const found = glance.data?.items.find((one) => one.id === ticket.id)
  const gone = glance.data !== undefined && found === undefined
  const isNew = found !== undefined && Date.parse(found.updatedAt) > Date.parse(ticket.updatedAt)

  useEffect(() => {
    if (gone) void client.invalidateQueries({ queryKey: ['tickets', 'one', id], exact: true })
  }, [client, gone, glance.dataUpdatedAt, id])

  return (
    <div role="status">
      {isNew && (
        <Notice title={t('tickets.changed')}>
          <Button onPress={() => void client.invalidateQueries({ queryKey: ['tickets', 'one', id] })}>
            {t('tickets.showChanged')}
          </Button>
        </Notice>
      )}
    </div>
  )
}
