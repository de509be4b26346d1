import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { FieldError } from 'react-aria-components/FieldError'
import '../look/field.css'

interface CheckBoxProps {
  name: string
  selected: boolean
  onChange: (selected: boolean) => void
  error?: string | undefined
  children: ReactNode
}

export function CheckBox({ name, selected, onChange, error, children }: CheckBoxProps) {
  return (
    <CheckboxField
      className="field check-field"
      name={name}
      isSelected={selected}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <CheckboxButton className="check">
        <span className="check-box" aria-hidden="true">
          <svg viewBox="0 0 16 16">
            <path d="M3 8.5l3.2 3.2L13 4.8" />
          </svg>
        </span>
        <span>{children}</span>
      </CheckboxButton>
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxField>
  )
}
