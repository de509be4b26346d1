import { useTranslation } from 'react-i18next'
import type { ContractSearch } from './contractSearch'
import { asQuery } from './contracts'

/** What the page shows, as files. */
export function Exports({ search }: { search: ContractSearch }) {
  const { t } = useTranslation()
  const query = asQuery(search)
  return (
    <p className="exports">
      <span className="muted">{t('contracts.download')}</span>
      <a href={`/api/contracts.csv${query}`} download>
        CSV
      </a>
      <a href={`/api/contracts.xlsx${query}`} download>
        XLSX
      </a>
    </p>
  )
}
