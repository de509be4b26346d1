import { useTranslation } from 'react-i18next'
import { HelpLines } from '../ui/HelpLines'
import { Page } from '../ui/Page'

export function TermsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('terms.title')} lead={t('terms.lead')}>
      <div className="prose">
        <Section title={t('terms.service.title')} text={t('terms.service.text')} />
        <Section title={t('terms.account.title')} text={t('terms.account.text')} />
        <Section title={t('terms.admin.title')} text={t('terms.admin.text')} />
        <Section title={t('terms.use.title')} text={t('terms.use.text')} />
        <Section title={t('terms.availability.title')} text={t('terms.availability.text')} />
        <Section title={t('terms.end.title')} text={t('terms.end.text')} />
        <Section title={t('terms.change.title')} text={t('terms.change.text')} />
        <HelpLines />
      </div>
    </Page>
  )
}

export function PrivacyPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')}>
      <div className="prose">
        <Section title={t('privacy.what.title')} text={t('privacy.what.text')} />
        <Section title={t('privacy.why.title')} text={t('privacy.why.text')} />
        <Section title={t('privacy.who.title')} text={t('privacy.who.text')} />
        <Section title={t('privacy.long.title')} text={t('privacy.long.text')} />
        <Section title={t('privacy.rights.title')} text={t('privacy.rights.text')} />
        <Section title={t('privacy.cookies.title')} text={t('privacy.cookies.text')} />
        <HelpLines />
      </div>
    </Page>
  )
}

function Section({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}
