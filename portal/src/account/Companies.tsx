import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Plate } from '../ui/Plate'
import type { Account } from './account'

export function Companies({ account, customer }: { account: Account; customer: boolean }) {
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
            {role === 'ADMIN' && (
              <Link to="/company/$nip" params={{ nip }}>
                {t('account.people')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {customer && (
        <Link to="/add-contract" className="button">
          {t('account.addCompany')}
        </Link>
      )}
    </section>
  )
}
