import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isSupervisor } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { NotFoundPage } from '../ui/ErrorPages'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { AddUserForm } from './AddUserForm'
import { suppliersQuery, supplierUsersQuery, type Supplier } from './suppliers'
import { UserList } from './UserList'
import '../company/company.css'

/** The people of a supplier: who may log in, added and blocked by supervisors. */
export function SupplierPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/suppliers/$id' })
  return (
    <SignedIn title={t('suppliers.title')} only={isSupervisor}>
      {() => <One key={id} id={id} />}
    </SignedIn>
  )
}

function One({ id }: { id: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(suppliersQuery)
  const supplier = data?.find((one) => one.id === id)
  if (supplier) return <People supplier={supplier} />
  if (data) return <NotFoundPage />
  return (
    <Page title={t('suppliers.title')} standIn>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton label={t('suppliers.loadingPeople')} />
      )}
    </Page>
  )
}

function People({ supplier: { id, name } }: { supplier: Supplier }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(supplierUsersQuery(id))
  return (
    <Page title={name} lead={t('suppliers.lead')}>
      <p className="company-facts">
        <Link to="/suppliers">{t('suppliers.others')}</Link>
      </p>
      <div className="company">
        <div className="company-people">
          {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton label={t('suppliers.loadingPeople')} blocks={2} />}
          {data && <UserList supplier={id} users={data} />}
        </div>
        <AddUserForm supplier={id} />
      </div>
    </Page>
  )
}
