import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isSupervisor } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { suppliersQuery } from './suppliers'
import '../company/company.css'

/** Whose people to look at. For supervisors. */
export function SuppliersPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('suppliers.title')} only={isSupervisor}>
      {() => <Choice />}
    </SignedIn>
  )
}

function Choice() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(suppliersQuery)
  return (
    <Page title={t('suppliers.title')} lead={t('suppliers.choose')}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('suppliers.loading')} />}
      {data?.length === 0 && <Notice title={t('suppliers.none.title')}>{t('suppliers.none.text')}</Notice>}
      {data && data.length > 0 && (
        <ul className="companies">
          {data.map(({ id, name }) => (
            <li key={id} className="panel">
              <Link to="/suppliers/$id" params={{ id }} translate="no">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
