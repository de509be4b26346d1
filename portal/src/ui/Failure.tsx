import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Problem, Unreachable } from '../api/problem'
import { Button } from './Button'
import { HelpLines } from './HelpLines'
import { Notice } from './Notice'

/** What went wrong, in words that tell what to do next. */
export function failureText(error: Error, t: TFunction): { title: string; text: string } {
  if (error instanceof Unreachable)
    return { title: t('failure.unreachable.title'), text: t('failure.unreachable.text') }
  if (!(error instanceof Problem)) return { title: t('failure.title'), text: t('failure.text') }
  if (error.status === 429) return { title: t('failure.tooMany.title'), text: tooManyText(error, t) }
  if (error.status === 503) return { title: t('failure.unavailable.title'), text: t('failure.unavailable.text') }
  if (error.status === 401) return { title: t('session.ended.title'), text: t('failure.loggedOut') }
  if (error.status === 403) return { title: t('failure.notAllowed.title'), text: t('failure.notAllowed.text') }
  if (error.status === 404) return { title: t('failure.notFound.title'), text: t('failure.notFound.text') }
  if (error.status === 412) return { title: t('failure.stale.title'), text: t('failure.stale.text') }
  if (error.status < 500) return { title: t('failure.refused'), text: reasonOf(error) ?? t('failure.text') }
  return { title: t('failure.title'), text: t('failure.text') }
}

/** A conflict says in its errors what exactly stands in the way; its detail only says that something does. */
function reasonOf({ errors, detail }: Problem): string | undefined {
  return errors.length > 0 ? errors.map(({ message }) => message).join(' ') : detail
}

function tooManyText({ retryAfter }: Problem, t: TFunction): string {
  if (retryAfter === undefined) return t('failure.tooMany.later')
  const wait =
    retryAfter < 90
      ? t('time.seconds', { count: retryAfter })
      : t('time.minutes', { count: Math.ceil(retryAfter / 60) })
  return t('failure.tooMany.text', { wait })
}

export function Failure({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useTranslation()
  const { title, text } = failureText(error, t)
  const notAllowed = error instanceof Problem && error.status === 403
  return (
    <Notice kind="bad" title={title} live>
      <p>{text}</p>
      {error instanceof Problem && error.traceId !== undefined && error.status >= 500 && (
        <p className="muted">{t('failure.trace', { id: error.traceId })}</p>
      )}
      {onRetry && !notAllowed && <Button onPress={onRetry}>{t('failure.again')}</Button>}
      <HelpLines />
    </Notice>
  )
}
