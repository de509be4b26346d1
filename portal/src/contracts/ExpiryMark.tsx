import { useTranslation } from 'react-i18next'
import type { Expiry } from './expiry'

/** The state of a contract in a word, and its remaining days when there are not many. */
export function ExpiryMark({ expiry }: { expiry: Expiry }) {
  const { t } = useTranslation()
  const { state, step, daysLeft } = expiry
  if (state === 'cancelled') return <span className="mark-state mark-over">{t('contracts.state.cancelled')}</span>
  if (state === 'expired') return <span className="mark-state mark-over">{t('contracts.state.expired')}</span>
  if (state === 'active') return <span className="mark-state mark-active">{t('contracts.state.active')}</span>
  return (
    <span className={`mark-state mark-soon mark-soon-${step}`}>
      {daysLeft === 0 ? t('contracts.state.lastDay') : t('contracts.state.soon', { count: daysLeft })}
    </span>
  )
}
