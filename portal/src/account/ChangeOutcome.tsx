import { useTranslation } from 'react-i18next'
import { HelpLines } from '../ui/HelpLines'
import { Notice } from '../ui/Notice'
import { loginChanges, type AccountSearch } from './loginChange'

/** How the change of the login ended that somebody has just come back from. */
export function ChangeOutcome({ change, kc_action_status: status }: AccountSearch) {
  const { t } = useTranslation()
  if (change === undefined) return null
  if (status === 'success') return <Notice kind="good" title={t(loginChanges[change].done)} live />
  if (status === 'cancelled') return <Notice title={t('account.security.cancelled')} live />
  return (
    <Notice kind="bad" title={t('account.security.failed.title')} live>
      <p>{t('account.security.failed.text')}</p>
      <HelpLines />
    </Notice>
  )
}
