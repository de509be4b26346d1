import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { Button } from './Button'
import { HelpLines } from './HelpLines'
import { Page } from './Page'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <div className="prose">
        <p>
          <Link to="/">{t('notFound.home')}</Link>
        </p>
        <HelpLines />
      </div>
    </Page>
  )
}

/** Says what helps instead of offering another try: the answer would be the same. */
export function NotAllowedPage({ title }: { title: string }) {
  const { t } = useTranslation()
  return (
    <Page title={title} lead={t('failure.notAllowed.title')}>
      <div className="prose">
        <p>{t('failure.notAllowed.text')}</p>
        <p>
          <Link to="/">{t('notFound.home')}</Link>
        </p>
        <HelpLines />
      </div>
    </Page>
  )
}

export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation()
  return (
    <Page title={t('failure.title')} lead={t('failure.text')}>
      <div className="prose">
        <div className="actions">
          <Button kind="primary" onPress={() => location.reload()}>
            {t('failure.reload')}
          </Button>
          <Button onPress={reset}>{t('failure.again')}</Button>
        </div>
        {error instanceof Problem && error.traceId !== undefined && (
          <p className="muted">{t('failure.trace', { id: error.traceId })}</p>
        )}
        <HelpLines />
      </div>
    </Page>
  )
}
