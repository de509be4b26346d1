import { useTranslation } from 'react-i18next'
import { ContactLink } from '../contact/ContactLink'
import { help } from './help'

/** The ways to a person, for every place where something went wrong. */
export function HelpLines() {
  const { t } = useTranslation()
  return (
    <p>
      {t('help.lead')} <a href={help.phoneHref}>{help.phone}</a>, <a href={help.emailHref}>{help.email}</a>,{' '}
      <ContactLink>{t('help.form')}</ContactLink>
    </p>
  )
}
