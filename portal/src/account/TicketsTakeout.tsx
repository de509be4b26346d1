import { useTranslation } from 'react-i18next'
import type { TicketExport } from '../api/generated/ticket-service'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { FreshLoginNotice } from './FreshLoginNotice'
import type { OwnData } from './freshLogin'
import { isLoginTooOld } from './ownData'
import { fileOf, useFetchTickets, useTicketExport } from './ticketExport'
import { useWanted } from './useWanted'

/** The own tickets as one file, which is written while the browser takes it. */
export function TicketsTakeout({ cameBackFor }: { cameBackFor: OwnData | undefined }) {
  const { t } = useTranslation()
  const fetching = useFetchTickets()
  const { data } = useTicketExport(fetching.isSuccess)
  const tooOld = isLoginTooOld(fetching.error)
  useWanted('tickets', cameBackFor, () => fetching.mutate())
  return (
    <div className="account-way">
      <Button pending={fetching.isPending || data?.state === 'RUNNING'} onPress={() => fetching.mutate()}>
        {t('account.data.tickets')}
      </Button>
      <p className="hint">{t('account.data.ticketsText')}</p>
      {data && fetching.isSuccess && <Way way={data} />}
      {tooOld && <FreshLoginNotice data="tickets" />}
      {fetching.error && !tooOld && <Failure error={fetching.error} />}
    </div>
  )
}

const endings = {
  COMPLETE: 'account.data.complete',
  TRUNCATED: 'account.data.truncated',
  FAILED: 'account.data.failed',
} as const

function Way({ way }: { way: TicketExport }) {
  const { t } = useTranslation()
  if (way.state === 'READY')
    return (
      <p role="status" className="hint">
        {t('account.data.ready')}{' '}
        <a href={fileOf(way)} download>
          {t('account.data.fetch')}
        </a>
      </p>
    )
  if (way.state === 'RUNNING')
    return (
      <label className="field">
        <span>{t('account.data.running', { written: way.written, tickets: way.tickets })}</span>
        <progress value={way.written} max={Math.max(way.tickets, 1)} />
      </label>
    )
  return (
    <p role="status" className="hint">
      {t(endings[way.state], { written: way.written })}
    </p>
  )
}
