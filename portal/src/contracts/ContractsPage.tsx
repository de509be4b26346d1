import { Link, Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { homeOf, isCustomer, readsContracts } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { NothingFound } from '../ui/NothingFound'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { ContractFilters } from './ContractFilters'
import { ContractList } from './ContractList'
import type { ContractSearch } from './contractSearch'
import { Exports } from './Exports'
import { NoContracts } from './ListStates'
import { useContracts } from './useContracts'
import '../look/field.css'
import './contracts.css'

/**
 * All contracts of all companies of the person, with all serial numbers, without opening anything. A login leads here
 * unless it was meant for another page; who reads no contracts goes on to the page that is his.
 */
export function ContractsPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('contracts.title')} waiting={<Skeleton label={t('contracts.loading')} />}>
      {(session) =>
        readsContracts(session) ? (
          <Contracts customer={isCustomer(session)} />
        ) : (
          <Navigate to={homeOf(session)} replace />
        )
      }
    </SignedIn>
  )
}

function Contracts({ customer }: { customer: boolean }) {
  const { t } = useTranslation()
  const search = useSearch({ from: '/contracts' })
  const navigate = useNavigate({ from: '/contracts' })
  const { data, error, refetch, found, q } = useContracts(search)
  const change = (changed: ContractSearch) => void navigate({ search: () => changed, replace: true })

  return (
    <Page title={t('contracts.title')} wide>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('contracts.loading')} />}
      {data && data.contracts.length === 0 && Object.keys(search).length === 0 && <NoContracts customer={customer} />}
      {data && (data.contracts.length > 0 || Object.keys(search).length > 0) && (
        <>
          <div className="list-tools">
            <ContractFilters search={search} contracts={data.contracts} onChange={change} />
            <div className="contract-ways">
              {/* To whom everybody's contracts are shown, a file is given of one company only. */}
              {(customer || search.company !== undefined) && <Exports search={search} />}
              {customer && (
                <Link to="/add-contract" className="button">
                  {t('contracts.add')}
                </Link>
              )}
            </div>
          </div>
          {!data.complete && (
            <Notice kind="wait" title={t('contracts.tooMuch.title')}>
              <p>{t('contracts.tooMuch.text')}</p>
            </Notice>
          )}
          {found.length === 0 ? (
            <NothingFound onClear={() => change({})} />
          ) : (
            <ContractList found={found} q={q} reports={customer} />
          )}
        </>
      )}
    </Page>
  )
}
