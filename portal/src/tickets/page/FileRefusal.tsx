import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../api/problem'
import { failureText } from '../../ui/Failure'
import { NotSent } from './useUploads'

/** Why a file does not go along, and what helps. */
export function FileRefusal({ error }: { error: Error }) {
  const { t } = useTranslation()
  return (
    <span role="alert" className="field-error">
      {reason(error, t)}
    </span>
  )
}

const known = {
  tooLarge: 'tickets.files.tooLarge',
  empty: 'tickets.files.empty',
  tooMany: 'tickets.files.tooMany',
} as const satisfies Record<NotSent['reason'], string>

function reason(error: Error, t: TFunction): string {
  if (error instanceof NotSent) return t(known[error.reason])
  if (error instanceof Problem) {
    if (error.status === 413) return t('tickets.files.tooLarge')
    if (error.status === 415) return t('tickets.files.kind')
    if (error.kind === 'storage-full') return t('tickets.files.storageFull')
  }
  return failureText(error, t).text
}
