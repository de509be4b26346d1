import { useTranslation } from 'react-i18next'
import { isCustomer, isStaff, type Session } from '../../session/session'
import { Button } from '../../ui/Button'
import { SearchInput } from '../../ui/SearchInput'
import { Select } from '../../ui/Select'
import { priorityLabels, sortLabels, stateLabels } from '../labels'
import {
  LONGEST_SEARCH,
  priorities,
  readTicketSearch,
  sorts,
  stateShown,
  states,
  type TicketSearch,
} from '../ticketSearch'
import { AssigneeFilter } from './AssigneeFilter'
import { focusRow } from './useRowKeys'

interface TicketFiltersProps {
  search: TicketSearch
  session: Session
  onChange: (search: TicketSearch) => void
}

export function TicketFilters({ search, session, onChange }: TicketFiltersProps) {
  const { t } = useTranslation()
  const put = (field: keyof TicketSearch, value: string | boolean) =>
    onChange(readTicketSearch({ ...search, [field]: value }))
  const companies = session.companies ?? []
  const staff = isStaff(session)
  return (
    <search className="filters">
      <SearchInput
        asked={search.q ?? ''}
        onAsk={(typed) => put('q', typed)}
        placeholder={t('tickets.searchHint')}
        maxLength={LONGEST_SEARCH}
        onArrowDown={() => focusRow(0)}
      />
      <Select
        label={t('contracts.filter.state')}
        value={stateShown(search)}
        options={[
          ['open', t('tickets.filter.open')],
          ...states.map((state) => [state, t(stateLabels[state])] as const),
          ['all', t('tickets.filter.all')],
        ]}
        onChange={(value) => put('state', value)}
      />
      {isCustomer(session) && (
        <Select
          label={t('tickets.filter.whose')}
          value={search.owner ?? ''}
          options={[
            ['', t('tickets.filter.company')],
            ['me', t('tickets.filter.mine')],
          ]}
          onChange={(value) => put('owner', value)}
        />
      )}
      {(companies.length > 1 || (search.company !== undefined && !staff)) && (
        <Select
          label={t('contracts.filter.company')}
          value={search.company ?? ''}
          options={[['', t('contracts.filter.anyCompany')], ...companies.map(({ nip, name }) => [nip, name] as const)]}
          onChange={(value) => put('company', value)}
        />
      )}
      {staff && <AssigneeFilter value={search.assignee ?? ''} onChange={(value) => put('assignee', value)} />}
      {staff && (
        <Select
          label={t('tickets.field.priority')}
          value={search.priority ?? ''}
          options={[
            ['', t('tickets.filter.anyPriority')],
            ...priorities.map((priority) => [priority, t(priorityLabels[priority])] as const),
          ]}
          onChange={(value) => put('priority', value)}
        />
      )}
      {staff && (
        <Select
          label={t('tickets.filter.sort')}
          value={search.sort ?? '-updatedAt'}
          options={sorts.map((sort) => [sort, t(sortLabels[sort])] as const)}
          onChange={(value) => put('sort', value)}
        />
      )}
      {staff && (
        <label className="filter-check">
          <input
            type="checkbox"
            checked={search.overdue ?? false}
            onChange={({ target }) => put('overdue', target.checked)}
          />
          {t('tickets.filter.overdue')}
        </label>
      )}
      <Narrowings search={search} onChange={onChange} />
    </search>
  )
}

/** Filters that have no field of their own; each goes with a click. */
function Narrowings({ search, onChange }: Pick<TicketFiltersProps, 'search' | 'onChange'>) {
  const { t } = useTranslation()
  const { contract, serial, ...others } = search
  return (
    <>
      {contract !== undefined && (
        <Button onPress={() => onChange({ ...others, ...(serial !== undefined && { serial }) })}>
          {t('tickets.filter.onlyContract', { number: contract })} <span aria-hidden="true">×</span>
        </Button>
      )}
      {serial !== undefined && (
        <Button onPress={() => onChange({ ...others, ...(contract !== undefined && { contract }) })}>
          {t('tickets.filter.onlySerial', { number: serial })} <span aria-hidden="true">×</span>
        </Button>
      )}
    </>
  )
}
