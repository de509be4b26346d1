import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import type { Message } from '../tickets'

interface NewMessagesProps {
  /** What others have said since the reader looked last. */
  fresh: readonly Message[]
  /** The time of the last one that was looked at. */
  onSeen: (at: string) => void
}

/** Says that there are answers, to somebody who reads or writes elsewhere on the page, and leaves him there. */
export function NewMessages({ fresh, onSeen }: NewMessagesProps) {
  const { t } = useTranslation()
  const [first] = fresh
  const last = fresh.at(-1)

  function show(one: Message, at: string) {
    document.getElementById(one.id)?.focus()
    onSeen(at)
  }

  return (
    <div role="status" className="new-messages">
      {first && last && (
        <Button onPress={() => show(first, last.at)}>{t('tickets.newMessages', { count: fresh.length })}</Button>
      )}
    </div>
  )
}
