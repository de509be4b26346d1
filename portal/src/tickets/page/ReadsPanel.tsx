import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { readLabels } from '../labels'
import { readsQuery } from '../tickets'

/** Who of the supplier read what, and when. */
export function ReadsPanel({ id }: { id: string }) {
  const { t } = useTranslation()
  const reads = useInfiniteQuery(readsQuery(id))
  const items = reads.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="panel" aria-labelledby="reads">
      <h2 id="reads">{t('tickets.reads.title')}</h2>
      {reads.error && !reads.data && <Failure error={reads.error} onRetry={() => void reads.refetch()} />}
      {reads.data && items.length === 0 && <p className="hint">{t('tickets.reads.none')}</p>}
      {items.length > 0 && (
        <ul className="reads">
          {items.map(({ name, company, what, at }, position) => (
            <li key={`${at} ${position}`}>
              <strong>{name}</strong>, {company}
              <span className="hint">
                {t(readLabels[what])}, <time dateTime={at}>{formatTime(at)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
      {reads.hasNextPage && (
        <Button kind="quiet" pending={reads.isFetchingNextPage} onPress={() => void reads.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </section>
  )
}
