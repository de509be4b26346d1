import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { homeOf } from './session'
import { SignedIn } from './SignedIn'

/** Where a login without a wish leads: on to the page that somebody comes for. */
export function StartPage() {
  const { t } = useTranslation()
  return <SignedIn title={t('signIn.title')}>{(session) => <Navigate to={homeOf(session)} replace />}</SignedIn>
}
