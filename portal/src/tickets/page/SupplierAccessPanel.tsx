import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/dates'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Failure } from '../../ui/Failure'
import { Switch } from '../../ui/Switch'
import { useDecideSupplierAccess } from '../changes'
import type { Ticket } from '../tickets'
import type { Tell } from './Done'

interface SupplierAccessPanelProps {
  ticket: Ticket
  /** What it is called. */
  supplier: string
  tell: Tell
}

/**
 * Whether the supplier's people may read the ticket. Letting them in is asked about, for what they have read they have
 * read; taking it back is done at once.
 */
export function SupplierAccessPanel({ ticket, supplier, tell }: SupplierAccessPanelProps) {
  const { t } = useTranslation()
  const decide = useDecideSupplierAccess(ticket.id)
  const [asking, setAsking] = useState(false)
  const { supplierAccess, supplierAccessSince } = ticket
  const name = { supplier }

  function carryOut(granted: boolean, undoable: boolean) {
    decide.mutate(granted, {
      onSuccess: () => {
        setAsking(false)
        const text = granted ? t('tickets.supplier.granted', name) : t('tickets.supplier.withdrawn', name)
        tell(text, undoable ? () => carryOut(!granted, false) : undefined)
      },
    })
  }

  function change(granted: boolean) {
    decide.reset()
    if (granted) setAsking(true)
    else carryOut(false, true)
  }

  return (
    <section className="panel" aria-labelledby="supplier-access">
      <h2 id="supplier-access">{t('tickets.field.supplierAccess')}</h2>
      {ticket.may.includes('DECIDE_SUPPLIER_ACCESS') ? (
        <Switch on={supplierAccess} pending={decide.isPending} onChange={change}>
          {t('tickets.supplier.on', name)}
        </Switch>
      ) : (
        <p>
          <strong>{supplierAccess ? t('tickets.supplier.on', name) : t('tickets.supplier.off', name)}</strong>
        </p>
      )}
      <p className="hint">
        {supplierAccess
          ? t('tickets.supplier.since', { time: formatTime(supplierAccessSince) })
          : t('tickets.supplier.closed')}
      </p>
      {decide.error && !asking && <Failure error={decide.error} />}
      {asking && (
        <ConfirmDialog
          title={t('tickets.supplier.grant.title', name)}
          action={t('tickets.supplier.grant.action')}
          kind="primary"
          pending={decide.isPending}
          error={decide.error}
          onConfirm={() => carryOut(true, true)}
          onCancel={() => setAsking(false)}
        >
          <p>{t('tickets.supplier.grant.text')}</p>
        </ConfirmDialog>
      )}
    </section>
  )
}
