import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pauseOfOutage } from '../../api/client'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Skeleton } from '../../ui/Skeleton'
import { messagesQuery, type Message } from '../tickets'
import { MessageCard } from './MessageCard'

/** How often it is asked whether files were found harmless, in ms; that takes seconds and changes no ticket. */
const CHECKED_MS = 5_000

interface DialogueProps {
  id: string
  /** When the ticket last changed; a later time brings the new messages. */
  updatedAt: string
  watched: boolean
}

export function Dialogue({ id, updatedAt, watched }: DialogueProps) {
  const { t } = useTranslation()
  const dialogue = useInfiniteQuery({
    ...messagesQuery(id),
    refetchInterval: (query) =>
      watched && query.state.data?.pages.some(isBeingChecked) ? CHECKED_MS : pauseOfOutage(query.state.error),
  })
  useNews(updatedAt, watched, () => void dialogue.refetch({ cancelRefetch: false }))
  const messages = dialogue.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section aria-labelledby="dialogue" className="dialogue">
      <h2 id="dialogue" className="visually-hidden">
        {t('tickets.dialogue')}
      </h2>
      {dialogue.error && !dialogue.data && <Failure error={dialogue.error} onRetry={() => void dialogue.refetch()} />}
      {!dialogue.data && !dialogue.error && <Skeleton label={t('tickets.loadingDialogue')} />}
      {dialogue.data && (
        <div role="log" aria-labelledby="dialogue" className="messages">
          {messages.map((message) => (
            <MessageCard key={message.id} ticketId={id} message={message} />
          ))}
        </div>
      )}
      {dialogue.hasNextPage && (
        <Button pending={dialogue.isFetchingNextPage} onPress={() => void dialogue.fetchNextPage()}>
          {t('tickets.moreMessages')}
        </Button>
      )}
    </section>
  )
}

function isBeingChecked({ items }: { items: readonly Message[] }): boolean {
  return items.some(({ attachments }) => attachments.some(({ state }) => state === 'QUARANTINED'))
}

function useNews(updatedAt: string, watched: boolean, look: () => void) {
  const seen = useRef(updatedAt)
  useEffect(() => {
    if (seen.current === updatedAt) return
    seen.current = updatedAt
    if (watched) look()
  })
}
