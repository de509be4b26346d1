import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { HelpLines } from '../ui/HelpLines'
import { Notice } from '../ui/Notice'

export function Skeleton() {
  const { t } = useTranslation()
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('contracts.loading')}</span>
      {[0, 1, 2].map((block) => (
        <div key={block} className="skeleton-block" aria-hidden="true" />
      ))}
    </div>
  )
}

export function NoContracts() {
  const { t } = useTranslation()
  return (
    <Notice title={t('contracts.none.title')}>
      <p>{t('contracts.none.text')}</p>
      <HelpLines />
    </Notice>
  )
}

export function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice title={t('contracts.nothing.title')} live>
      <p>{t('contracts.nothing.text')}</p>
      <Button onPress={onClear}>{t('contracts.nothing.clear')}</Button>
    </Notice>
  )
}
