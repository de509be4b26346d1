import { useTranslation } from 'react-i18next'
import { SearchInput } from '../ui/SearchInput'
import { Select } from '../ui/Select'
import { LONGEST_SEARCH, states, type ContractSearch, type StateFilter } from './contractSearch'
import type { Contract } from './contracts'

interface ContractFiltersProps {
  search: ContractSearch
  contracts: readonly Contract[]
  onChange: (search: ContractSearch) => void
}

const stateLabels = {
  current: 'contracts.filter.current',
  soon: 'contracts.filter.soon',
  expired: 'contracts.filter.expired',
  all: 'contracts.filter.all',
} as const satisfies Record<StateFilter, string>

export function ContractFilters({ search, contracts, onChange }: ContractFiltersProps) {
  const { t } = useTranslation()
  const { q, state, company, supplier, ...none } = search
  const put = (field: keyof ContractSearch, value: string) =>
    onChange({
      ...none,
      ...(q && { q }),
      ...(state && { state }),
      ...(company && { company }),
      ...(supplier && { supplier }),
      [field]: value || undefined,
    })
  const companies = distinct(contracts.map((contract) => [contract.company.nip, contract.company.name]))
  const suppliers = distinct(contracts.map((contract) => [contract.supplier.id, contract.supplier.name]))

  return (
    <search className="filters">
      <SearchInput
        asked={q ?? ''}
        onAsk={(typed) => put('q', typed)}
        placeholder={t('contracts.searchHint')}
        maxLength={LONGEST_SEARCH}
        onArrowDown={() => document.querySelector<HTMLElement>('.contract-list [data-plate]')?.focus()}
      />
      <Select
        label={t('contracts.filter.state')}
        value={state ?? 'current'}
        options={states.map((known) => [known, t(stateLabels[known])])}
        onChange={(value) => put('state', value === 'current' ? '' : value)}
      />
      {(companies.length > 1 || company !== undefined) && (
        <Select
          label={t('contracts.filter.company')}
          value={company ?? ''}
          options={[['', t('contracts.filter.anyCompany')], ...companies]}
          onChange={(value) => put('company', value)}
        />
      )}
      {(suppliers.length > 1 || supplier !== undefined) && (
        <Select
          label={t('contracts.filter.supplier')}
          value={supplier ?? ''}
          options={[['', t('contracts.filter.anySupplier')], ...suppliers]}
          onChange={(value) => put('supplier', value)}
        />
      )}
    </search>
  )
}

function distinct(pairs: readonly (readonly [string, string])[]): [string, string][] {
  return [...new Map(pairs)].sort(([, one], [, other]) => one.localeCompare(other, 'pl'))
}
