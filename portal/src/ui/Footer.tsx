import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ContactLink } from '../contact/ContactLink'
import { help } from './help'

export function ContactStrip() {
  const { t } = useTranslation()
  return (
    <div className="contact-strip">
      <a href={help.phoneHref} aria-label={t('shell.call', { phone: help.phone })}>
        {help.phone}
      </a>
      <ContactLink>{t('shell.contact')}</ContactLink>
    </div>
  )
}

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="site-foot">
      <div className="site-foot-inner">
        <p>
          {t('shell.helpLine')} <a href={help.phoneHref}>{help.phone}</a>, <a href={help.emailHref}>{help.email}</a>
        </p>
        <nav aria-label={t('shell.footer')}>
          <ContactLink>{t('shell.contact')}</ContactLink>
          <Link to="/terms">{t('shell.terms')}</Link>
          <Link to="/privacy">{t('shell.privacy')}</Link>
        </nav>
      </div>
    </footer>
  )
}
