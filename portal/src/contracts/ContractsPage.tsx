import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/session'
import { SignInPage } from '../session/SignInPage'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { ContractFilters } from './ContractFilters'
import { ContractList } from './ContractList'
import { contractsQuery } from './contracts'
import type { ContractSearch } from './contractSearch'
import { Exports } from './Exports'
import { today } from './expiry'
import { find, index } from './finding'
import { NoContracts, NothingFound, Skeleton } from './ListStates'
import '../ui/field.css'
import './contracts.css'

/** All contracts of all companies of the person, with all serial numbers, without opening anything. */
export function ContractsPage() {
  const session = useSession()
  const { t } = useTranslation()
  if (session.data?.authenticated) return <Contracts />
  if (session.data) return <SignInPage needed returnTo={location.pathname + location.search} />
  return (
    <Page title={t('contracts.title')} wide>
      {session.error ? <Failure error={session.error} onRetry={() => void session.refetch()} /> : <Skeleton />}
    </Page>
  )
}

function Contracts() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/contracts' })
  const navigate = useNavigate({ from: '/contracts' })
  const { data, error, refetch } = useQuery({
    ...contractsQuery(search.state === 'expired' || search.state === 'all'),
    placeholderData: keepPreviousData,
  })

  const indexed = useMemo(() => index(data?.contracts ?? [], today()), [data])
  const wanted = useDeferredValue(search)
  const found = useMemo(() => find(indexed, wanted), [indexed, wanted])
  const change = (changed: ContractSearch) => void navigate({ search: () => changed, replace: true })

  return (
    <Page title={t('contracts.title')} wide>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && data.contracts.length === 0 && search.state === undefined && <NoContracts />}
      {data && (data.contracts.length > 0 || search.state !== undefined) && (
        <>
          <div className="contract-tools">
            <ContractFilters search={search} contracts={data.contracts} onChange={change} />
            <Exports search={search} />
          </div>
          {!data.complete && (
            <Notice kind="wait" title={t('contracts.tooMuch.title')}>
              <p>{t('contracts.tooMuch.text')}</p>
            </Notice>
          )}
          {found.length === 0 ? (
            <NothingFound onClear={() => change({})} />
          ) : (
            <ContractList found={found} q={wanted.q ?? ''} />
          )}
        </>
      )}
    </Page>
  )
}
