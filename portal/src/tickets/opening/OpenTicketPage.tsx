import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { contractsQuery, type Contract } from '../../contracts/contracts'
import { isCustomer, type Session } from '../../session/session'
import { SignedIn } from '../../session/SignedIn'
import { Failure } from '../../ui/Failure'
import { HelpLines } from '../../ui/HelpLines'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { OpenTicketForm } from './OpenTicketForm'
import './opening.css'

export function OpenTicketPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('tickets.open')} only={isCustomer}>
      {(session) => <Opening session={session} />}
    </SignedIn>
  )
}

function Opening({ session }: { session: Session }) {
  const { t } = useTranslation()
  const asked = useSearch({ from: '/tickets/new' })
  const { data, error, refetch } = useQuery(contractsQuery({}))
  const contracts = data?.contracts.filter(({ status }) => status === 'ACTIVE')
  return (
    <Page title={t('tickets.open')} lead={t('tickets.opening.lead')}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('contracts.loading')} />}
      {contracts?.length === 0 && <NoContract />}
      {contracts && contracts.length > 0 && (
        <OpenTicketForm
          key={`${asked.contract ?? ''} ${asked.serial ?? ''}`}
          contracts={contracts}
          asked={asked}
          several={severalCompanies(contracts, session)}
        />
      )}
    </Page>
  )
}

function severalCompanies(contracts: readonly Contract[], { companies }: Session): boolean {
  return (companies ?? []).length > 1 && new Set(contracts.map(({ company }) => company.nip)).size > 1
}

function NoContract() {
  const { t } = useTranslation()
  return (
    <Notice title={t('tickets.opening.noContract')}>
      <p>{t('tickets.opening.noContractText')}</p>
      <Link to="/add-contract" className="button">
        {t('contracts.add')}
      </Link>
      <HelpLines />
    </Notice>
  )
}
