import type { ReactNode } from 'react'
import { NotAllowedPage } from '../ui/ErrorPages'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { SignInPage } from './SignInPage'
import { useSession, type Session } from './session'

interface SignedInProps {
  title: string
  waiting?: ReactNode
  /** Whose page it is; without it, everybody's. */
  only?: (session: Session) => boolean
  children: (session: Session) => ReactNode
}

/** A page for people who are logged in; others find the way in here and come back afterwards. */
export function SignedIn({ title, waiting, only, children }: SignedInProps) {
  const { data, error, refetch } = useSession()
  if (data?.authenticated) return only?.(data) === false ? <NotAllowedPage title={title} /> : children(data)
  if (data) return <SignInPage needed returnTo={location.pathname + location.search} />
  return (
    <Page title={title} standIn>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : waiting}
    </Page>
  )
}
