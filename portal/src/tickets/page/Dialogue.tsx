import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pauseOfOutage } from '../../api/client'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Skeleton } from '../../ui/Skeleton'
import { messagesQuery, type Message } from '../tickets'
import { MessageCard } from './MessageCard'
import { NewMessages } from './NewMessages'

/** How often it is asked whether files were found harmless, in ms; that takes seconds and changes no ticket. */
const CHECKED_MS = 5_000

interface DialogueProps {
  id: string
  /** When the ticket last changed for all who see it. */
  updatedAt: string
  /** Of the ticket; another one brings the new messages, also notes, which change nothing for anybody but staff. */
  etag: string | null
  watched: boolean
}

export function Dialogue({ id, updatedAt, etag, watched }: DialogueProps) {
  const { t } = useTranslation()
  const dialogue = useInfiniteQuery({
    ...messagesQuery(id),
    refetchInterval: (query) =>
      watched && query.state.data?.pages.some(isBeingChecked) ? CHECKED_MS : pauseOfOutage(query.state.error),
  })
  useNews(etag, watched, () => void dialogue.refetch({ cancelRefetch: false }))
  const messages = dialogue.data?.pages.flatMap((page) => page.items) ?? []
  const [seen, setSeen] = useState(updatedAt)
  const fresh = messages.filter(
    ({ author, internal, at }) => !author.me && !internal && Date.parse(at) > Date.parse(seen),
  )
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
      <NewMessages fresh={fresh} onSeen={setSeen} />
    </section>
  )
}

function isBeingChecked({ items }: { items: readonly Message[] }): boolean {
  return items.some(({ attachments }) => attachments.some(({ state }) => state === 'QUARANTINED'))
}

function useNews(etag: string | null, watched: boolean, look: () => void) {
  const seen = useRef(etag)
  useEffect(() => {
    if (seen.current === etag) return
    seen.current = etag
    if (watched) look()
  })
}
