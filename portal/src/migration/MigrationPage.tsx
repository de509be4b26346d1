import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../i18n/dates'
import { isMigrationOperator } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { outcomeLabels } from './labels'
import { migrationQuery, reportQuery, type Outcome } from './migrations'
import { Problems } from './Problems'
import { ReportTable } from './ReportTable'
import { RunState } from './RunState'
import '../look/field.css'
import './migration.css'

const outcomes: readonly Outcome[] = ['REJECTED', 'SKIPPED', 'MOVED', 'PENDING']

export function MigrationPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('migration.title')} only={isMigrationOperator}>
      {() => <Run />}
    </SignedIn>
  )
}

function Run() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/migrations/$id' })
  const { data, error, refetch } = useQuery(migrationQuery(id))
  return (
    <Page title={data ? formatTime(data.receivedAt) : t('migration.title')} wide>
      <p>
        <Link to="/migrations">{t('migration.back')}</Link>
      </p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <RunState run={data} />}
      {data && <Problems run={data} />}
      <Report id={id} />
    </Page>
  )
}

function Report({ id }: { id: string }) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome>()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    reportQuery(id, outcome),
  )
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="report">
      <h2 id="report">{t('migration.report')}</h2>
      <div className="report-tools">
        <label className="field">
          <span className="field-label">{t('migration.show')}</span>
          <select
            className="input"
            value={outcome ?? ''}
            onChange={({ target }) => setOutcome(outcomes.find((known) => known === target.value))}
          >
            <option value="">{t('migration.all')}</option>
            {outcomes.map((known) => (
              <option key={known} value={known}>
                {t(outcomeLabels[known])}
              </option>
            ))}
          </select>
        </label>
        <a href={`/api/migrations/${encodeURIComponent(id)}/report.csv`} download>
          CSV
        </a>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p role="status">{t('migration.loading')}</p>}
      {data && items.length === 0 && <Notice title={t('migration.empty')} />}
      {items.length > 0 && <ReportTable items={items} />}
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('migration.more')}
        </Button>
      )}
    </section>
  )
}
