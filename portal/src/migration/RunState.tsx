import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MigrationView, PaceView } from '../api/generated/migration-service'
import { formatDuration } from '../i18n/durations'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { statusLabels } from './labels'
import { canPause, canResume, underWay, useSteer } from './migrations'
import { useReason } from './reasons'
import { RunCounts } from './RunCounts'

/** Where a run stands, and what an operator can do about it. */
export function RunState({ run }: { run: MigrationView }) {
  const { t } = useTranslation()
  const reasonOf = useReason()
  const steer = useSteer(run.id)
  const [asking, setAsking] = useState(false)
  const why = [run.reason != null && reasonOf(run.reason), run.detail].filter(Boolean).join(': ')

  function cancel() {
    steer.mutate('cancel', { onSuccess: () => setAsking(false) })
  }

  return (
    <section className="run" aria-label={t('migration.state')}>
      <p className="run-status" role="status">
        <strong>{t(statusLabels[run.status])}</strong>
        {run.dryRun && <span className="badge">{t('migration.dryRun')}</span>}
        {why !== '' && <span>{why}</span>}
      </p>
      <RunProgress run={run} />
      <RunCounts counts={run.counts} />
      {steer.error && !asking && <Failure error={steer.error} />}
      <div className="actions">
        {canResume(run) && (
          <Button pending={steer.isPending} onPress={() => steer.mutate('resume')}>
            {t('migration.resume')}
          </Button>
        )}
        {canPause(run) && (
          <Button pending={steer.isPending} onPress={() => steer.mutate('pause')}>
            {t('migration.pause')}
          </Button>
        )}
        {underWay(run) && (
          <Button kind="danger" onPress={() => setAsking(true)}>
            {t('migration.cancel.action')}
          </Button>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          title={t('migration.cancel.title')}
          action={t('migration.cancel.action')}
          pending={steer.isPending}
          error={steer.error}
          onConfirm={cancel}
          onCancel={() => setAsking(false)}
        >
          <p>{t('migration.cancel.text')}</p>
        </ConfirmDialog>
      )}
    </section>
  )
}

/** How far a run is, as long as it runs and knows how much there is. */
function RunProgress({ run }: { run: MigrationView }) {
  const { t } = useTranslation()
  const total = (run.expected?.contracts ?? 0) + (run.expected?.tickets ?? 0)
  if (!underWay(run) || total === 0) return null
  const read = Math.min(total, run.counts.contracts.read + run.counts.tickets.read)
  return (
    <label className="field run-progress">
      <span>{t('migration.progress', { read, total })}</span>
      <progress value={read} max={total} />
      {run.pace && <RunPace pace={run.pace} />}
    </label>
  )
}

function RunPace({ pace }: { pace: PaceView }) {
  const { t } = useTranslation()
  const { perSecond, secondsLeft } = pace
  return (
    <span className="muted">
      {secondsLeft == null
        ? t('migration.pace', { perSecond })
        : t('migration.paceAndLeft', { perSecond, left: formatDuration(secondsLeft) })}
    </span>
  )
}
