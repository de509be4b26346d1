import { Link, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Session } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Plate } from '../ui/Plate'
import './company.css'

/** Whose people to look at; with one company there is nothing to choose. */
export function CompaniesPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('company.title')}>
      {(session) => <Choice companies={session.companies?.filter(({ role }) => role === 'ADMIN') ?? []} />}
    </SignedIn>
  )
}

function Choice({ companies }: { companies: NonNullable<Session['companies']> }) {
  const { t } = useTranslation()
  const [first, ...others] = companies
  if (first && others.length === 0) return <Navigate to="/company/$nip" params={{ nip: first.nip }} replace />
  return (
    <Page title={t('company.title')} lead={first && t('company.choose')}>
      {!first && <Notice title={t('company.noAdmin.title')}>{t('company.noAdmin.text')}</Notice>}
      <ul className="companies">
        {companies.map(({ nip, name }) => (
          <li key={nip} className="panel">
            <Link to="/company/$nip" params={{ nip }}>
              {name}
            </Link>
            <Plate>{nip}</Plate>
          </li>
        ))}
      </ul>
    </Page>
  )
}
