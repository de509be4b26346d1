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
  if (error.status === 429) return tooMany(error, t)
  if (error.status === 503) return unavailable(error, t)
  if (error.status === 401) return { title: t('session.ended.title'), text: t('failure.loggedOut') }
  if (error.status === 403) return { title: t('failure.notAllowed.title'), text: t('failure.notAllowed.text') }
  if (error.status === 404) return { title: t('failure.notFound.title'), text: t('failure.notFound.text') }
  if (error.status === 412) return { title: t('failure.stale.title'), text: t('failure.stale.text') }
  if (error.status < 500) return { title: t('failure.refused'), text: reasonOf(error) ?? t('failure.text') }
  return { title: t('failure.title'), text: t('failure.text') }
}

/** A service says what there is too much of; who counts calls only says for how long. */
function tooMany({ errors, retryAfter }: Problem, t: TFunction): { title: string; text: string } {
  if (errors.length > 0) return { title: t('failure.busy'), text: messagesOf(errors) }
  const wait = retryAfter === undefined ? undefined : waiting(retryAfter, t)
  const text = wait === undefined ? t('failure.tooMany.later') : t('failure.tooMany.text', { wait })
  return { title: t('failure.tooMany.title'), text }
}

/** A service that is there but busy says with what. */
function unavailable({ errors }: Problem, t: TFunction): { title: string; text: string } {
  return errors.length > 0
    ? { title: t('failure.busy'), text: messagesOf(errors) }
    : { title: t('failure.unavailable.title'), text: t('failure.unavailable.text') }
}

/** A conflict says in its errors what exactly stands in the way; its detail only says that something does. */
function reasonOf({ errors, detail }: Problem): string | undefined {
  return errors.length > 0 ? messagesOf(errors) : detail
}

function messagesOf(errors: Problem['errors']): string {
  return errors.map(({ message }) => message).join(' ')
}

function waiting(seconds: number, t: TFunction): string {
  if (seconds < 90) return t('time.seconds', { count: seconds })
  if (seconds <= 90 * 60) return t('time.minutes', { count: Math.ceil(seconds / 60) })
  return t('time.hours', { count: Math.ceil(seconds / 3600) })
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
