import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
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
  const input = useSlashToFocus()
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
  const [text, type] = useTyped(q ?? '', (typed) => put('q', typed))
  const companies = distinct(contracts.map((contract) => [contract.company.nip, contract.company.name]))
  const suppliers = distinct(contracts.map((contract) => [contract.supplier.id, contract.supplier.name]))

  return (
    <search className="contract-filters">
      <div className="field filter-search">
        <label htmlFor="contract-search">
          {t('contracts.search')} <kbd aria-hidden="true">/</kbd>
        </label>
        <input
          ref={input}
          id="contract-search"
          type="search"
          className="input"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_SEARCH}
          placeholder={t('contracts.searchHint')}
          aria-keyshortcuts="/"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            document.querySelector<HTMLElement>('.contract-list [data-plate]')?.focus()
          }}
        />
      </div>
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

/**
 * The text in the field, which is there at once, while the address follows a moment later. A text that comes from the
 * address by another way, as by going back, replaces it.
 */
function useTyped(asked: string, ask: (text: string) => void) {
  const [text, setText] = useState(asked)
  const [lastAsked, setLastAsked] = useState(asked)
  const [sent, setSent] = useState(asked)
  if (asked !== lastAsked) {
    setLastAsked(asked)
    if (asked !== sent) setText(asked)
  }
  const type = (typed: string) => {
    setText(typed)
    setSent(typed)
    ask(typed)
  }
  return [text, type] as const
}

/** `/` leads to the search from anywhere outside a field. */
function useSlashToFocus() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  return input
}
