import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { homeOf, loginUrl, useSession } from '../session/session'
import { Page } from '../ui/Page'
import { Nameplate } from '../ui/Nameplate'
import './landing.css'

const onwards = {
  '/contracts': 'landing.toContracts',
  '/tickets': 'landing.toTickets',
  '/migrations': 'landing.toMigrations',
  '/account': 'landing.toAccount',
} as const

export function LandingPage() {
  const { t } = useTranslation()
  const session = useSession().data
  return (
    <div className="landing">
      <div className="landing-hero">
        <Page title={t('landing.title')} lead={t('landing.lead')}>
          <div className="actions">
            {session?.authenticated ? (
              <Link to={homeOf(session)} className="button button-primary">
                {t(onwards[homeOf(session)])}
              </Link>
            ) : (
              <>
                <Link to="/register" className="button button-primary">
                  {t('signIn.register')}
                </Link>
                <a href={loginUrl('/start')} className="button">
                  {t('signIn.logIn')}
                </a>
              </>
            )}
          </div>
        </Page>
        <Nameplate
          title={t('landing.plate')}
          rows={[
            [t('registration.nip'), '1234563218'],
            [t('registration.contractNumber'), 'HEZO/2023/00017'],
            [t('registration.serialNumber'), 'FG1234567890'],
          ]}
          note={t('landing.plateExample')}
        />
      </div>
      <section className="landing-steps" aria-labelledby="way">
        <h2 id="way">{t('landing.way')}</h2>
        <ol>
          <Step title={t('landing.step1.title')} text={t('landing.step1.text')} />
          <Step title={t('landing.step2.title')} text={t('landing.step2.text')} />
          <Step title={t('landing.step3.title')} text={t('landing.step3.text')} />
        </ol>
      </section>
    </div>
  )
}

function Step({ title, text }: { title: string; text: string }) {
  return (
    <li>
      <h3>{title}</h3>
      <p className="muted">{text}</p>
    </li>
  )
}
