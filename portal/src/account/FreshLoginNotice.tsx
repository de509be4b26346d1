import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/Notice'
import { freshLoginUrl, rememberWanted, type OwnData } from './freshLogin'

/** The session goes on, but nobody who finds it open takes all data along. */
export function FreshLoginNotice({ data }: { data: OwnData }) {
  const { t } = useTranslation()
  return (
    <Notice kind="wait" title={t('account.fresh.title')} live>
      <p>{t('account.fresh.text')}</p>
      <a className="button" href={freshLoginUrl(data)} onClick={() => rememberWanted(data)}>
        {t('account.fresh.action')}
      </a>
    </Notice>
  )
}
