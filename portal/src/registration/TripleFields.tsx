import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Plate } from '../ui/Plate'
import { TextInput } from '../ui/TextInput'
import { fieldLabels } from './fieldLabels'
import { fieldProps, type Registration } from './fieldProps'
import { clean, type FieldName } from './registrationForm'
import type { FieldError } from './useRegistrationForm'

/** The three numbers that authorise together, each with how it is read. */
export function TripleFields({ registration }: { registration: Registration }) {
  const { t } = useTranslation()
  return (
    <fieldset className="group group-one-column">
      <legend>{t('registration.numbers')}</legend>
      <p className="hint group-hint">{t('registration.numbersHint')}</p>
      <TextInput
        {...fieldProps(registration, 'company.nip', t(fieldLabels['company.nip']))}
        mono
        inputMode="text"
        hint={understood('company.nip', registration)}
      />
      <ContractFields registration={registration} />
    </fieldset>
  )
}

/** The two numbers of a contract, for who need not name the company. */
export function ContractFields({ registration }: { registration: Registration }) {
  const { t } = useTranslation()
  const serialError = registration.errors.serialNumber
  const takeOver = (serial: string) => registration.setValue('serialNumber', serial)
  return (
    <>
      <TextInput
        {...fieldProps(registration, 'contractNumber', t(fieldLabels.contractNumber))}
        mono
        hint={understood('contractNumber', registration)}
      />
      <TextInput
        {...fieldProps(registration, 'serialNumber', t(fieldLabels.serialNumber))}
        mono
        hint={understood('serialNumber', registration)}
        error={serialError && <SerialError error={serialError} onTakeOver={takeOver} />}
      />
    </>
  )
}

/** Only where clean-up changed what was typed; undefined leaves the field without a hint. */
function understood(name: FieldName, registration: Registration) {
  const typed = registration.form.values[name]
  const cleaned = clean(name, typed)
  return cleaned !== '' && cleaned !== typed ? <Understood of={name} {...registration} /> : undefined
}

function Understood({ of, form }: { of: FieldName } & Registration) {
  const { t } = useTranslation()
  return (
    <>
      {t('registration.understood')} <Plate>{clean(of, form.values[of])}</Plate>
    </>
  )
}

function SerialError({ error, onTakeOver }: { error: FieldError; onTakeOver: (serial: string) => void }) {
  const { t } = useTranslation()
  const { text, suggestion } = error
  return (
    <>
      {text}
      {suggestion !== undefined && (
        <span className="take-over">
          <Plate>{suggestion}</Plate>
          <Button onPress={() => onTakeOver(suggestion)}>{t('registration.takeOver')}</Button>
        </span>
      )}
    </>
  )
}
