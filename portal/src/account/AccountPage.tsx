import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Plate } from '../ui/Plate'
import { AccountForm } from './AccountForm'
import { accountQuery, type Account } from './account'
import '../ui/field.css'
import './account.css'

export function AccountPage() {
  const { t } = useTranslation()
  return <SignedIn title={t('account.title')}>{() => <OwnAccount />}</SignedIn>
}

function OwnAccount() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(accountQuery)
  return (
    <Page title={t('account.title')} lead={data?.account.email}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p role="status">{t('account.loading')}</p>}
      {data && (
        <div className="account">
          <section className="panel" aria-labelledby="person">
            <h2 id="person">{t('account.person')}</h2>
            <AccountForm account={data.account} etag={data.etag} onReload={() => void refetch()} />
          </section>
          <Companies account={data.account} />
        </div>
      )}
    </Page>
  )
}

function Companies({ account }: { account: Account }) {
  const { t } = useTranslation()
  return (
    <section className="panel" aria-labelledby="companies">
      <h2 id="companies">{t('account.companies')}</h2>
      {account.companies.length === 0 && <p className="muted">{t('account.noCompany')}</p>}
      <ul className="account-companies">
        {account.companies.map(({ nip, name, role }) => (
          <li key={nip}>
            <strong>{name}</strong>
            <Plate>{nip}</Plate>
            <span className="muted">{role === 'ADMIN' ? t('account.admin') : t('account.member')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
