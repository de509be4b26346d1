import { useTranslation } from 'react-i18next'
import type { ReportItem } from '../api/generated/migration-service'
import { outcomeLabels } from './labels'
import { useNote, useReason } from './reasons'

export function ReportTable({ items }: { items: readonly ReportItem[] }) {
  const { t } = useTranslation()
  const reasonOf = useReason()
  const noteOf = useNote()
  return (
    <div className="report-scroll" role="region" aria-labelledby="report" tabIndex={0}>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{t('migration.column.number')}</th>
            <th scope="col">{t('migration.column.outcome')}</th>
            <th scope="col">{t('migration.column.reason')}</th>
            <th scope="col">{t('migration.column.place')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.file}:${item.line}:${item.part}:${item.kind}:${item.legacyId ?? ''}`}>
              <th scope="row">{item.number ?? item.legacyId ?? item.kind}</th>
              <td>{t(outcomeLabels[item.outcome])}</td>
              <td>{[item.reason != null && reasonOf(item.reason), noteOf(item.detail)].filter(Boolean).join(': ')}</td>
              <td>{`${item.file}:${item.line}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
