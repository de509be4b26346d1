import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MigrationView } from '../api/generated/migration-service'
import { Failure } from '../ui/Failure'
import { kindLabels } from './labels'
import { problemsQuery } from './migrations'
import { useReason } from './reasons'

/** What was rejected, by reason, each with the first few places where somebody has to look. */
export function Problems({ run }: { run: MigrationView }) {
  const { t } = useTranslation()
  const reasonOf = useReason()
  const { data, error, refetch } = useQuery(problemsQuery(run))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data || data.items.length === 0) return null
  return (
    <section className="problems">
      <h2>{t('migration.problems')}</h2>
      <ul>
        {data.items.map(({ kind, reason, count, examples }) => (
          <li key={`${kind} ${reason}`} className="panel">
            <h3>{`${t(kindLabels[kind])}: ${reasonOf(reason)}`}</h3>
            <p className="count-rejected">{t('migration.times', { count })}</p>
            <ul className="examples">
              {examples.map((example) => (
                <li key={`${example.file}:${String(example.line)}:${String(example.part)}:${example.legacyId ?? ''}`}>
                  {[`${example.file}:${String(example.line)}`, example.number ?? example.legacyId, example.detail]
                    .filter(Boolean)
                    .join(', ')}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
