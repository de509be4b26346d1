import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../ui/Page'
import { loginUrl } from './session'
import './sign-in.css'

/** Logowanie → Zarejestruj się: the one way in. Also stands where a page needs somebody logged in. */
export function SignInPage({ returnTo = '/start', needed = false }: { returnTo?: string; needed?: boolean }) {
  const { t } = useTranslation()
  return (
    <Page title={t('signIn.title')} lead={needed ? t('signIn.needed') : t('signIn.lead')}>
      <div className="ways-in">
        <section className="panel" aria-labelledby="known">
          <h2 id="known">{t('signIn.known')}</h2>
          <p className="muted">{t('signIn.knownText')}</p>
          <a className="button button-primary" href={loginUrl(returnTo)}>
            {t('signIn.logIn')}
          </a>
          <p className="aside">
            <Link to="/lost-phone">{t('signIn.lostPhone')}</Link>
          </p>
        </section>
        <section className="panel" aria-labelledby="new">
          <h2 id="new">{t('signIn.new')}</h2>
          <p className="muted">{t('signIn.newText')}</p>
          <Link className="button" to="/register">
            {t('signIn.register')}
          </Link>
        </section>
      </div>
    </Page>
  )
}
