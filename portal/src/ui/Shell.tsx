import { useIsFetching } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isMigrationOperator,
  isSupervisor,
  readsContracts,
  readsTickets,
  useLogout,
  useSession,
} from '../session/session'
import { useSessionEnded } from '../session/sessionEnded'
import { useLiveTickets } from '../tickets/live/useLiveTickets'
import { ContactStrip, Footer } from './Footer'
import { LanguageSwitch } from './LanguageSwitch'
import { OfflineNotice } from './OfflineNotice'
import { Wordmark } from './Plate'
import { ThemeSwitch } from './ThemeSwitch'
import '../look/button.css'
import './shell.css'

const SessionEndedDialog = lazy(() => import('../session/SessionEndedDialog'))

/** What stands round every page: help and language on top, the way in, and help again at the foot. */
export function Shell() {
  const { t } = useTranslation()
  const ended = useSessionEnded()
  useLiveTickets()
  return (
    <>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <Progress />
      <header className="site-head">
        <div className="site-head-help">
          <ContactStrip />
          <div className="switches">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
        <div className="site-head-main">
          <Link to="/" className="wordmark" aria-label={t('shell.home')}>
            <Wordmark />
          </Link>
          <Navigation />
        </div>
      </header>
      <OfflineNotice />
      <main id="content" className="site-main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      {ended && (
        <Suspense>
          <SessionEndedDialog />
        </Suspense>
      )}
    </>
  )
}

function Navigation() {
  const { t } = useTranslation()
  const session = useSession()
  const logout = useLogout()
  if (!session.data?.authenticated) {
    return (
      <nav className="site-nav" aria-label={t('shell.navigation')}>
        <Link to="/sign-in" className="button">
          {t('shell.signIn')}
        </Link>
      </nav>
    )
  }
  return (
    <nav className="site-nav" aria-label={t('shell.navigation')}>
      {readsContracts(session.data) && <Link to="/contracts">{t('shell.contracts')}</Link>}
      {readsTickets(session.data) && <Link to="/tickets">{t('shell.tickets')}</Link>}
      {session.data.companies?.some(({ role }) => role === 'ADMIN') && <Link to="/company">{t('shell.people')}</Link>}
      {isSupervisor(session.data) && (
        <>
          <Link to="/suppliers">{t('shell.suppliers')}</Link>
          <Link to="/staff">{t('shell.staff')}</Link>
          <Link to="/templates">{t('shell.templates')}</Link>
        </>
      )}
      {isMigrationOperator(session.data) && <Link to="/migrations">{t('shell.migrations')}</Link>}
      <Link to="/account">{t('shell.account')}</Link>
      <button type="button" className="button button-quiet" onClick={() => logout.mutate()}>
        {t('shell.logOut')}
      </button>
    </nav>
  )
}

/** A thin line while a page or its data is on the way. */
function Progress() {
  const loading = useRouterState({ select: (state) => state.isLoading })
  const fetching = useIsFetching() > 0
  return loading || fetching ? <div className="progress-line" aria-hidden="true" /> : null
}
