import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Accepted, Awaiting, Deciding } from './Decisions'
import { draft, idempotency } from './draft'
import { registrationQuery } from './registrations'
import { WaysOut } from './WaysOut'

/** What became of a registration: decided, as a rule, before anybody could read this. */
export function ProgressPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/register/$id' })
  const { data, error, refetch } = useQuery(registrationQuery(id))
  const status = data?.status

  useEffect(() => {
    if (status === 'DENIED') idempotency.decided()
    if (status === 'AUTHORIZED' || status === 'ACTIVE') draft.forget()
  }, [status])

  if (error && data === undefined) {
    const gone = error instanceof Problem && error.status === 404
    return (
      <Page title={gone ? t('progress.gone.title') : t('progress.deciding.title')}>
        {gone ? <WaysOut lead={t('progress.gone.text')} /> : <Failure error={error} onRetry={() => void refetch()} />}
      </Page>
    )
  }
  switch (status) {
    case 'AUTHORIZED':
    case 'ACTIVE':
      return <Accepted email={data?.email} active={status === 'ACTIVE'} />
    case 'AWAITING_APPROVAL':
      return <Awaiting />
    case 'DENIED':
      return (
        <Page title={t('progress.denied.title')} lead={t('progress.denied.text')}>
          <WaysOut />
        </Page>
      )
    default:
      return <Deciding />
  }
}
