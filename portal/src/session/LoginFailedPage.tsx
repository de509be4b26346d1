import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { HelpLines } from '../ui/HelpLines'
import { Page } from '../ui/Page'
import { loginUrl } from './session'
import { loginFailures } from './loginFailure'

/** Where the gateway leads when a login came to nothing: it says why and never tries again by itself. */
export function LoginFailedPage() {
  const { t } = useTranslation()
  const { reason } = useSearch({ from: '/login-failed' })
  return (
    <Page title={t('loginFailed.title')} lead={t(loginFailures[reason])}>
      <div className="prose">
        <div className="actions">
          <a className="button button-primary" href={loginUrl('/start')}>
            {t('loginFailed.again')}
          </a>
          <Link to="/" className="button">
            {t('notFound.home')}
          </Link>
        </div>
        <p>
          <Link to="/lost-phone">{t('signIn.lostPhone')}</Link>
        </p>
        <HelpLines />
      </div>
    </Page>
  )
}
