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
  const field = (name: FieldName) => fieldProps(registration, name, t(fieldLabels[name]))
  const understood = (name: FieldName) =>
    readDifferently(name, registration) && <Understood of={name} {...registration} />
  const serialError = registration.errors.serialNumber
  const takeOver = (serial: string) => registration.setValue('serialNumber', serial)
  return (
    <fieldset className="group group-one-column">
      <legend>{t('registration.numbers')}</legend>
      <p className="hint group-hint">{t('registration.numbersHint')}</p>
      <TextInput {...field('company.nip')} mono inputMode="text" hint={understood('company.nip')} />
      <TextInput {...field('contractNumber')} mono hint={understood('contractNumber')} />
      <TextInput
        {...field('serialNumber')}
        mono
        hint={understood('serialNumber')}
        error={serialError && <SerialError error={serialError} onTakeOver={takeOver} />}
      />
    </fieldset>
  )
}

/** Whether clean-up changed what was typed; undefined leaves the field without a hint. */
function readDifferently(name: FieldName, { form }: Registration): true | undefined {
  const typed = form.values[name]
  const cleaned = clean(name, typed)
  return cleaned !== '' && cleaned !== typed ? true : undefined
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
