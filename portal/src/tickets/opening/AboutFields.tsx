import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contract } from '../../contracts/contracts'
import { formatDate } from '../../i18n/dates'
import { Plate } from '../../ui/Plate'
import { isCovered } from './devices'
import type { useTicketForm } from './useTicketForm'

/** Its script is large and comes while the rest of the form is already there to be filled in. */
const DevicePicker = lazy(() => import('./DevicePicker'))

interface AboutFieldsProps {
  contracts: readonly Contract[]
  several: boolean
  form: ReturnType<typeof useTicketForm>
}

/** What a ticket is about: a device, which brings its contract along, or a contract as a whole. */
export function AboutFields({ contracts, several, form }: AboutFieldsProps) {
  const { t } = useTranslation()
  const { draft, contract, errors, put } = form

  function choose(number: string) {
    const chosen = contracts.find((one) => one.number === number)
    const keeps = chosen !== undefined && isCovered(chosen, draft.serialNumber)
    put(
      { contractNumber: number, serialNumber: keeps ? draft.serialNumber : '' },
      'contractNumber',
      'serialNumber',
      'supplierAccess',
    )
  }

  return (
    <fieldset className="group">
      <legend>{t('tickets.opening.about')}</legend>
      <Suspense fallback={<PickerOnItsWay serialNumber={draft.serialNumber} />}>
        <DevicePicker
          contractNumber={draft.contractNumber}
          serialNumber={draft.serialNumber}
          error={errors.serialNumber}
          onChoose={(device) =>
            put(
              device ? { serialNumber: device.serial, contractNumber: device.contract.number } : { serialNumber: '' },
              'serialNumber',
              'contractNumber',
            )
          }
        />
      </Suspense>
      <label className="field">
        <span className="field-label">{t('tickets.field.contractNumber')}</span>
        <select
          className="input"
          name="contractNumber"
          value={draft.contractNumber}
          aria-invalid={errors.contractNumber !== undefined}
          aria-describedby="contract-error"
          required
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t('tickets.opening.anyContract')}</option>
          {contracts.map(({ number, company }) => (
            <option key={number} value={number}>
              {several ? `${number}, ${company.name}` : number}
            </option>
          ))}
        </select>
        <span id="contract-error" className="field-error">
          {errors.contractNumber}
        </span>
      </label>
      {contract && (
        <p className="hint group-hint">
          <Plate>{contract.number}</Plate> {contract.company.name} · {contract.serviceLevel} ·{' '}
          {t('tickets.opening.until', { date: formatDate(contract.validTo) })}
        </p>
      )}
    </fieldset>
  )
}

/** As large as the picker, so that nothing moves when it comes. */
function PickerOnItsWay({ serialNumber }: { serialNumber: string }) {
  const { t } = useTranslation()
  return (
    <label className="field">
      <span className="field-label">
        {t('tickets.field.serialNumber')}
        <span className="muted"> ({t('form.optional')})</span>
      </span>
      <input className="input input-mono" value={serialNumber} readOnly aria-busy="true" />
      <span className="hint">{t('tickets.opening.serialHint')}</span>
    </label>
  )
}
