import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { expectAnotherContract } from '../contracts/contracts'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Accepted, Added, Awaiting, Deciding } from './Decisions'
import { idempotency } from './draft'
import { draftOf, type Request } from './requests'
import { registrationQuery } from './registrations'
import { WaysOut } from './WaysOut'

/** What became of a registration: decided, as a rule, before anybody could read this. */
export function ProgressPage() {
  return <Progress id={useParams({ from: '/register/$id' }).id} of="registration" />
}

export function Progress({ id, of: request }: { id: string; of: Request }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(registrationQuery(id))
  const status = data?.status

  useEffect(() => {
    if (status === 'DENIED') idempotency.decided()
    if (status === 'AUTHORIZED' || status === 'ACTIVE') {
      draftOf[request].forget()
      // What the person may see has grown.
      if (request === 'addition') {
        expectAnotherContract()
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== id })
      }
    }
  }, [status, request, id, client])

  const gone = error instanceof Problem && error.status === 404
  if (gone || (error && data === undefined)) {
    return (
      <Page title={gone ? t('progress.gone.title') : t('progress.deciding.title')}>
        {gone ? (
          <WaysOut lead={t('progress.gone.text')} after={request} />
        ) : (
          <Failure error={error} onRetry={() => void refetch()} />
        )}
      </Page>
    )
  }
  switch (status) {
    case 'AUTHORIZED':
    case 'ACTIVE':
      return request === 'addition' ? <Added /> : <Accepted email={data?.email} active={status === 'ACTIVE'} />
    case 'AWAITING_APPROVAL':
      return <Awaiting of={request} />
    case 'DENIED':
      return (
        <Page title={t('progress.denied.title')} lead={t('progress.denied.text')}>
          <WaysOut after={request} />
        </Page>
      )
    default:
      return <Deciding />
  }
}
