import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { help } from '../ui/help'
import { Page } from '../ui/Page'
import { ContactForm } from './ContactForm'
import './contact.css'

/** Phone and e-mail, and a letter that is already written as far as the portal knows what it is about. */
export function ContactPage() {
  const { t } = useTranslation()
  const { about } = useSearch({ from: '/contact' })
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')}>
      <div className="contact">
        <section className="panel contact-direct">
          <div>
            <h2>{t('contact.byPhone')}</h2>
            <a className="contact-number" href={help.phoneHref}>
              {help.phone}
            </a>
          </div>
          <div>
            <h2>{t('contact.byEmail')}</h2>
            <a className="contact-number" href={help.emailHref}>
              {help.email}
            </a>
          </div>
        </section>
        <section className="panel contact-letter" aria-labelledby="letter">
          <h2 id="letter">{t('contact.letter')}</h2>
          <p className="muted">{t('contact.letterText')}</p>
          <ContactForm about={about} />
        </section>
      </div>
    </Page>
  )
}
