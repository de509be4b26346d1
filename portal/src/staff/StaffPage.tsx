import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isSupervisor } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { InviteStaffForm } from './InviteStaffForm'
import { staffQuery } from './staff'
import { StaffList } from './StaffList'
import { UnlockForm } from './UnlockForm'
import '../company/company.css'

/** Who works for us, and logins that locked themselves. For supervisors. */
export function StaffPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('staff.title')} only={isSupervisor}>
      {() => <Staff />}
    </SignedIn>
  )
}

function Staff() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(staffQuery)
  return (
    <Page title={t('staff.title')} lead={t('staff.lead')}>
      <div className="company">
        <div className="company-people">
          {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton label={t('staff.loading')} blocks={2} />}
          {data && <StaffList members={data} />}
        </div>
        <div className="company-people">
          <InviteStaffForm />
          <UnlockForm />
        </div>
      </div>
    </Page>
  )
}
