import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CompanyRow, ContractRow, SerialsRow } from './ContractRows'
import { words as wordsOf, type Found } from './finding'
import { toRows, type Row } from './rows'
import { usePlates } from './usePlates'

/** The width a serial number and its product need, in CSS pixels. */
const COLUMN_PX = 300

/** Up to so many rows all stand in the page, for the browser's own search and for printing; past it only those in view. */
const ALL_ROWS = 200

const estimates: Record<Row['kind'], number> = { company: 96, contract: 132, serials: 48 }

interface ContractListProps {
  found: readonly Found[]
  q: string
  /** Whoever looks may open tickets. */
  reports: boolean
}

export function ContractList({ found, q, reports }: ContractListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const { columns, top } = usePlace(list)
  const rows = useMemo(() => toRows(found, columns), [found, columns])
  const words = useMemo(() => wordsOf(q), [q])
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (position) => estimates[rows[position]?.kind ?? 'serials'],
    getItemKey: (position) => rows[position]?.key ?? position,
    overscan: rows.length <= ALL_ROWS ? ALL_ROWS : 12,
    scrollMargin: top,
  })
  const plates = usePlates(rows, virtualizer)
  const serials = found.reduce((sum, one) => sum + one.serials.length, 0)

  return (
    <>
      <p className="count" role="status">
        {t('contracts.count', { count: found.length })}, {t('contracts.serials', { count: serials })}
      </p>
      <div ref={list} className="contract-list" onClick={plates.onClick} onKeyDown={plates.onKeyDown}>
        <div className="contract-rows" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index]
            return (
              row && (
                <div
                  key={item.key}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  className="contract-item"
                  style={{ transform: `translateY(${item.start - top}px)` }}
                >
                  <RowOf row={row} words={words} columns={columns} copied={plates.copied} reports={reports} />
                </div>
              )
            )
          })}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {plates.copied !== undefined && t('contracts.copied', { number: plates.copied })}
      </p>
    </>
  )
}

interface RowOfProps {
  row: Row
  words: readonly string[]
  columns: number
  copied: string | undefined
  reports: boolean
}

/** Scrolling shows other rows and leaves those as they are that were there before. */
const RowOf = memo(function RowOf({ row, words, columns, copied, reports }: RowOfProps) {
  switch (row.kind) {
    case 'company':
      return <CompanyRow row={row} words={words} />
    case 'contract':
      return <ContractRow found={row.found} words={words} copied={copied} reports={reports} />
    case 'serials':
      return <SerialsRow row={row} words={words} columns={columns} copied={copied} reports={reports} />
  }
})

/** How many columns fit, and where the list begins on the page. */
function usePlace(list: React.RefObject<HTMLDivElement | null>) {
  const [place, setPlace] = useState({ columns: 1, top: 0 })
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => {
      const columns = Math.max(1, Math.floor(element.clientWidth / COLUMN_PX))
      const top = Math.round(element.getBoundingClientRect().top + window.scrollY)
      setPlace((known) => (known.columns === columns && known.top === top ? known : { columns, top }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list])
  return place
}
