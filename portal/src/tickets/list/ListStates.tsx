import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isCustomer, isStaff, type Session } from '../../session/session'
import { Button } from '../../ui/Button'
import { HelpLines } from '../../ui/HelpLines'
import { Notice } from '../../ui/Notice'

export function NoTickets({ session, onAll }: { session: Session; onAll: () => void }) {
  const { t } = useTranslation()
  if (isStaff(session)) return <Notice kind="good" title={t('tickets.none.queue')} />
  return (
    <Notice title={t('tickets.none.title')}>
      <p>{isCustomer(session) ? t('tickets.none.customer') : t('tickets.none.supplier')}</p>
      <div className="actions">
        {isCustomer(session) && (
          <Link to="/tickets/new" className="button button-primary">
            {t('tickets.open')}
          </Link>
        )}
        <Button onPress={onAll}>{t('tickets.none.all')}</Button>
      </div>
      <HelpLines />
    </Notice>
  )
}
