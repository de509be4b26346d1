import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../i18n/dates'
import { Fact } from '../ui/Fact'
import { Plate } from '../ui/Plate'
import { ExpiryMark } from './ExpiryMark'
import type { Found } from './finding'
import { Highlighted } from './Highlighted'
import type { Row } from './rows'

type Of<Kind extends Row['kind']> = Extract<Row, { kind: Kind }>
type Words = readonly string[]

export function CompanyRow({ row, words }: { row: Of<'company'>; words: Words }) {
  const { t } = useTranslation()
  return (
    <div className="company-row">
      <h2>
        <Highlighted text={row.name} words={words} />
      </h2>
      <p className="muted">
        {t('contracts.nip')}{' '}
        <Plate>
          <Highlighted text={row.nip} words={words} />
        </Plate>
      </p>
    </div>
  )
}

interface ContractRowProps {
  found: Found
  words: Words
  copied: string | undefined
  /** Whoever looks may open tickets about it. */
  reports: boolean
}

export function ContractRow({ found, words, copied, reports }: ContractRowProps) {
  const { t } = useTranslation()
  const { contract, expiry, serials } = found
  return (
    <div className={serials.length === 0 ? 'contract-row contract-row-bare' : 'contract-row'}>
      <h3>
        <CopyPlate
          number={contract.number}
          label={t('contracts.copyContract', { number: contract.number })}
          copied={copied}
        >
          <Highlighted text={contract.number} words={words} />
        </CopyPlate>
      </h3>
      <ExpiryMark expiry={expiry} />
      <p className="contract-devices">
        <SerialCount shown={serials.length} total={contract.serialNumbers.length} />
      </p>
      {reports && contract.status === 'ACTIVE' && (
        <Link to="/tickets/new" search={{ contract: contract.number }} className="button button-quiet">
          {t('tickets.open')}
        </Link>
      )}
      <dl className="contract-facts">
        <Fact term={t('contracts.period')}>
          {formatDate(contract.validFrom)} – {formatDate(contract.validTo)}
        </Fact>
        <Fact term={t('contracts.serviceLevel')}>
          <Highlighted text={contract.serviceLevel} words={words} />
        </Fact>
        <Fact term={t('contracts.supplier')}>
          <Highlighted text={contract.supplier.name} words={words} />
        </Fact>
      </dl>
    </div>
  )
}

function SerialCount({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation()
  return shown === total ? t('contracts.serials', { count: total }) : t('contracts.serialsOf', { shown, count: total })
}

interface SerialsRowProps {
  row: Of<'serials'>
  words: Words
  columns: number
  copied: string | undefined
  reports: boolean
}

export function SerialsRow({ row, words, columns, copied, reports }: SerialsRowProps) {
  const { t } = useTranslation()
  return (
    <ul
      className={row.last ? 'serials-row serials-row-last' : 'serials-row'}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {row.serials.map((serial, position) => (
        <li key={serial.number} aria-setsize={row.total} aria-posinset={row.first + position + 1}>
          <CopyPlate
            number={serial.number}
            label={t('contracts.copySerial', { number: serial.number })}
            copied={copied}
          >
            <Highlighted text={serial.number} words={words} />
          </CopyPlate>
          <span className="product">
            <Highlighted text={serial.product} words={words} />
          </span>
          {reports && row.reportable && <Report contract={row.contract} serial={serial.number} />}
        </li>
      ))}
    </ul>
  )
}

/** Leads from a device to a ticket about it. */
function Report({ contract, serial }: { contract: string; serial: string }) {
  const { t } = useTranslation()
  const label = t('tickets.openFor', { number: serial })
  return (
    <Link to="/tickets/new" search={{ contract, serial }} className="report" aria-label={label} title={label}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 4.5h14v9H9l-4 3v-3H3zM10 6.5v5M7.5 9h5" />
      </svg>
    </Link>
  )
}

interface CopyPlateProps {
  number: string
  label: string
  copied: string | undefined
  children: ReactNode
}

function CopyPlate({ number, label, copied, children }: CopyPlateProps) {
  return (
    <button
      type="button"
      className="plate"
      translate="no"
      data-plate={number}
      data-copied={copied === number || undefined}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  )
}
