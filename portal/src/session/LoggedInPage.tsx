import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../ui/Page'
import { Link } from '@tanstack/react-router'
import { sessionEnded } from './sessionEnded'

/** Where a login beside an open page ends: the other window goes on by itself. */
export function LoggedInPage() {
  const { t } = useTranslation()
  useEffect(() => sessionEnded.tellOtherWindows(), [])
  return (
    <Page title={t('session.loggedIn.title')} lead={t('session.loggedIn.text')}>
      <p>
        <Link to="/start">{t('session.loggedIn.contracts')}</Link>
      </p>
    </Page>
  )
}
