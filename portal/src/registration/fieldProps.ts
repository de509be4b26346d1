import { longest, type FieldName } from './registrationForm'
import type { useRegistrationForm } from './useRegistrationForm'

export type Registration = ReturnType<typeof useRegistrationForm>

/** What every text field of a registration has in common. */
export function fieldProps({ form, errors, setValue, checkLeft }: Registration, name: FieldName, label: string) {
  return {
    name,
    label,
    value: form.values[name],
    onChange: (value: string) => setValue(name, value),
    onBlur: () => checkLeft(name),
    maxLength: longest[name] + 20,
    error: errors[name],
  }
}
