import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Plate } from '../ui/Plate'
import { TextInput } from '../ui/TextInput'
import { fieldLabels } from './fieldLabels'
import { fieldProps, type Registration } from './fieldProps'
import { clean, withoutPrefix, type FieldName } from './registrationForm'

/** The three numbers that authorise together, each with how it is read. */
export function TripleFields({ registration, help }: { registration: Registration; help?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <fieldset className="group group-one-column">
      <legend>{t('registration.numbers')}</legend>
      <p className="hint group-hint">
        {t('registration.numbersHint')} {help}
      </p>
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
  const bare = withoutPrefix(registration.form.values.serialNumber)
  function takeOver(serial: string) {
    registration.setValue('serialNumber', serial)
    registration.focusField('serialNumber')
  }
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
        hint={
          bare === undefined ? understood('serialNumber', registration) : <Bare serial={bare} onTakeOver={takeOver} />
        }
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

/** Said while it is typed, not only once the service has refused it. */
function Bare({ serial, onTakeOver }: { serial: string; onTakeOver: (serial: string) => void }) {
  const { t } = useTranslation()
  return (
    <span className="take-over">
      {t('registration.withoutPrefix')} <Plate>{serial}</Plate>
      <Button onPress={() => onTakeOver(serial)}>{t('registration.takeOver')}</Button>
    </span>
  )
}
