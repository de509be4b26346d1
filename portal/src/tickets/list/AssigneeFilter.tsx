import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/Select'
import { deskQuery } from '../tickets'

/** Whose tickets the queue shows. */
export function AssigneeFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation()
  const others = useQuery(deskQuery).data?.filter(({ me }) => !me) ?? []
  return (
    <Select
      label={t('tickets.filter.assignee')}
      value={value}
      options={[
        ['', t('tickets.filter.anyone')],
        ['me', t('tickets.filter.me')],
        ['none', t('tickets.filter.nobody')],
        ...others.map(({ id, name }) => [id, name] as const),
      ]}
      onChange={onChange}
    />
  )
}
