import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { HelpLines } from '../ui/HelpLines'
import { Notice } from '../ui/Notice'

export function NoContracts({ customer }: { customer: boolean }) {
  const { t } = useTranslation()
  return (
    <Notice title={t('contracts.none.title')}>
      <p>{t('contracts.none.text')}</p>
      {customer && (
        <Link to="/add-contract" className="button">
          {t('contracts.add')}
        </Link>
      )}
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
