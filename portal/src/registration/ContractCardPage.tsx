import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { HelpLines } from '../ui/HelpLines'
import { Page } from '../ui/Page'
import { ContractCard } from './ContractCard'

/** For who has no serial number at hand, before a registration is refused for want of it. */
export function ContractCardPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('contractCard.title')} lead={t('contractCard.lead')}>
      <div className="prose">
        <ContractCard request="registration" />
        <p>{t('contractCard.noNumber')}</p>
        <HelpLines />
        <div className="actions">
          <Link to="/register" className="button">
            {t('waysOut.again.action')}
          </Link>
        </div>
      </div>
    </Page>
  )
}
