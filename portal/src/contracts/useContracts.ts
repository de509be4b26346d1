import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useSettled } from '../ui/useSettled'
import type { ContractSearch } from './contractSearch'
import { contractsQuery, includesExpired, type ContractList } from './contracts'
import { today } from './expiry'
import { find, index } from './finding'

/**
 * The contracts to show for a search. As a rule all are here and each keystroke is answered at once; where there are
 * more than one answer holds, the service searches.
 */
export function useContracts(search: ContractSearch) {
  const all = useQuery(contractsQuery(includesExpired(search) ? { expired: 'true' } : {}))
  const tooMany = all.data?.complete === false
  const asked = { ...search, q: useSettled(search.q) }
  const narrowed = tooMany && narrows(asked)
  const searched = useQuery({ ...contractsQuery(asked), enabled: narrowed })
  const { data: answer, error, refetch } = narrowed ? searched : all
  const data = useLastGood(answer)

  const indexed = useMemo(() => index(data?.contracts ?? [], today()), [data])
  const wanted = useDeferredValue(search)
  const found = useMemo(() => find(indexed, wanted), [indexed, wanted])
  return { data, error, refetch, found, q: wanted.q ?? '' }
}

/** Whether it asks for less than all there are. */
function narrows({ q, company, supplier, state }: ContractSearch): boolean {
  return [q, company, supplier].some((filter) => filter !== undefined) || state === 'soon' || state === 'expired'
}

/** What was shown last stays when a further question fails, so that the search and what was typed do too. */
function useLastGood(answer: ContractList | undefined): ContractList | undefined {
  const [last, setLast] = useState(answer)
  if (answer !== undefined && answer !== last) setLast(answer)
  return answer ?? last
}
