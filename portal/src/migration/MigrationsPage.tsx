import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../i18n/dates'
import { isMigrationOperator } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { statusLabels } from './labels'
import { migrationsQuery } from './migrations'
import { UploadForm } from './UploadForm'
import './migration.css'

export function MigrationsPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('migration.title')} only={isMigrationOperator}>
      {() => <Runs />}
    </SignedIn>
  )
}

function Runs() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(migrationsQuery)
  return (
    <Page title={t('migration.title')} lead={t('migration.lead')} wide>
      <UploadForm />
      <h2 className="runs-title">{t('migration.runs')}</h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p role="status">{t('migration.loading')}</p>}
      {data?.items.length === 0 && <Notice title={t('migration.none')} />}
      {data?.next != null && <Notice title={t('migration.newestOnly')} />}
      {data && data.items.length > 0 && (
        <ul className="runs">
          {data.items.map((run) => (
            <li key={run.id} className="panel">
              <Link to="/migrations/$id" params={{ id: run.id }}>
                {formatTime(run.receivedAt)}
              </Link>
              <span>{t(statusLabels[run.status])}</span>
              {run.dryRun && <span className="muted">{t('migration.dryRun')}</span>}
              <span className="muted">{t('migration.contractCounts', { ...run.counts.contracts })}</span>
              <span className="muted">{t('migration.ticketCounts', { ...run.counts.tickets })}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
