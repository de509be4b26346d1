import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCustomer, isSupplier, type Session } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { AccountForm } from './AccountForm'
import { accountQuery } from './account'
import { ChangeOutcome } from './ChangeOutcome'
import { Companies } from './Companies'
import { LoginChanges } from './LoginChanges'
import { OwnDataPanel } from './OwnDataPanel'
import { useLeave } from './ownData'
import '../look/field.css'
import './account.css'

export function AccountPage() {
  const { t } = useTranslation()
  const [erased, setErased] = useState(false)
  if (erased) return <Erased />
  return (
    <SignedIn title={t('account.title')}>
      {(session) => <OwnAccount session={session} onErased={() => setErased(true)} />}
    </SignedIn>
  )
}

function OwnAccount({ session, onErased }: { session: Session; onErased: () => void }) {
  const { t } = useTranslation()
  const { data: cameBackFor, ...outcome } = useSearch({ from: '/account' })
  const { data, error, refetch } = useQuery(accountQuery)
  return (
    <Page title={t('account.title')} lead={data?.account.email}>
      <ChangeOutcome {...outcome} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('account.loading')} />}
      {data && (
        <div className="account">
          <section className="panel" aria-labelledby="person">
            <h2 id="person">{t('account.person')}</h2>
            <AccountForm account={data.account} etag={data.etag} onReload={() => void refetch()} />
          </section>
          <div>
            <Companies account={data.account} customer={isCustomer(session)} />
            <LoginChanges />
          </div>
          <OwnDataPanel
            withTickets={isCustomer(session) || isSupplier(session)}
            cameBackFor={cameBackFor}
            onErased={onErased}
          />
        </div>
      )}
    </Page>
  )
}

function Erased() {
  const { t } = useTranslation()
  useLeave()
  return (
    <Page title={t('account.erased.title')} lead={t('account.erased.text')}>
      <a href="/" className="button">
        {t('notFound.home')}
      </a>
    </Page>
  )
}
