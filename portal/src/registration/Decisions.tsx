import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loginUrl } from '../session/session'
import { HelpLines } from '../ui/HelpLines'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { PATIENCE_S } from './registrations'
import type { Request } from './requests'

export function Deciding() {
  const { t } = useTranslation()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_S * 1000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page title={t('progress.deciding.title')} lead={t('progress.deciding.text')}>
      <div className="deciding">
        <div className="deciding-bar" role="progressbar" aria-label={t('progress.deciding.title')} />
        {long && (
          <Notice kind="wait" title={t('progress.long.title')} live>
            <p>{t('progress.long.text')}</p>
            <HelpLines />
          </Notice>
        )}
      </div>
    </Page>
  )
}

export function Accepted({ email, active }: { email: string | undefined; active: boolean }) {
  const { t } = useTranslation()
  if (active) {
    return (
      <Page title={t('progress.active.title')} lead={t('progress.active.text')}>
        <a className="button button-primary" href={loginUrl('/start')}>
          {t('signIn.logIn')}
        </a>
      </Page>
    )
  }
  return (
    <Page
      title={t('progress.accepted.title')}
      lead={
        <>
          {t('progress.accepted.sentTo')} <strong translate="no">{email}</strong>
        </>
      }
    >
      <div className="prose">
        <h2>{t('progress.accepted.next')}</h2>
        <ol className="steps">
          <li>{t('progress.accepted.mail')}</li>
          <li>{t('progress.accepted.password')}</li>
          <li>{t('progress.accepted.authenticator')}</li>
          <li>{t('progress.accepted.login')}</li>
        </ol>
        <Notice title={t('progress.accepted.noMail')}>
          <p>{t('progress.accepted.noMailText')}</p>
          <HelpLines />
        </Notice>
      </div>
    </Page>
  )
}

export function Added() {
  const { t } = useTranslation()
  return (
    <Page title={t('addition.done.title')} lead={t('addition.done.text')}>
      <div className="actions">
        <Link to="/contracts" className="button button-primary">
          {t('landing.toContracts')}
        </Link>
        <Link to="/add-contract" className="button">
          {t('addition.another')}
        </Link>
      </div>
    </Page>
  )
}

export function Awaiting({ of: request }: { of: Request }) {
  const { t } = useTranslation()
  return (
    <Page title={t('progress.awaiting.title')} lead={t('progress.awaiting.text')}>
      <div className="prose">
        <p>{request === 'addition' ? t('addition.awaiting') : t('progress.awaiting.next')}</p>
        <HelpLines />
      </div>
    </Page>
  )
}
