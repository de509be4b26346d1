import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
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
