import { useTranslation } from 'react-i18next'
import type { Counts } from '../api/generated/migration-service'

const columns = {
  read: 'migration.counts.read',
  moved: 'migration.counts.moved',
  skipped: 'migration.counts.skipped',
  rejected: 'migration.counts.rejected',
} as const
const names = ['read', 'moved', 'skipped', 'rejected'] as const

export function RunCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation()
  const rows = [
    [t('migration.companies'), counts.companies],
    [t('migration.contracts'), counts.contracts],
    [t('migration.tickets'), counts.tickets],
    [t('migration.files'), counts.files],
  ] as const
  return (
    <table className="counts">
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              {t(columns[name])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, count]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {names.map((name) => (
              <td key={name} className={name === 'rejected' && count[name] > 0 ? 'count-rejected' : undefined}>
                {count[name]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
