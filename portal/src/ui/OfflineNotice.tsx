import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { help } from './help'

export function OfflineNotice() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          {t('shell.offline')} <a href={help.phoneHref}>{help.phone}</a>
        </p>
      )}
    </div>
  )
}
