import { useTranslation } from 'react-i18next'
import type { ContractSearch } from './contractSearch'
import { includesExpired } from './contracts'

export function Exports({ search }: { search: ContractSearch }) {
  const { t } = useTranslation()
  const query = new URLSearchParams()
  if (search.q !== undefined) query.set('q', search.q)
  if (includesExpired(search)) query.set('expired', 'true')
  const suffix = query.size === 0 ? '' : `?${query}`
  return (
    <p className="exports">
      <span className="muted">{t('contracts.download')}</span>
      <a href={`/api/contracts.csv${suffix}`} download>
        CSV
      </a>
      <a href={`/api/contracts.xlsx${suffix}`} download>
        XLSX
      </a>
    </p>
  )
}
