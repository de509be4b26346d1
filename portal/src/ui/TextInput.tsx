import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextField } from 'react-aria-components/TextField'
import '../look/field.css'

interface TextInputProps {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  type?: 'text' | 'email' | 'tel'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  maxLength?: number
  optional?: string
  /** Numbers are typed in the letters of the plate. */
  mono?: boolean
  /** While what was typed is on its way. */
  isReadOnly?: boolean
  hint?: ReactNode
  error?: ReactNode
}

/** A labelled field whose hint and error are read out with it. */
export function TextInput({ label, hint, error, mono, optional, maxLength, ...field }: TextInputProps) {
  return (
    <TextField
      className="field"
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      type={field.type ?? 'text'}
      autoComplete={field.autoComplete ?? 'off'}
      inputMode={field.inputMode}
      isRequired={optional === undefined}
      isInvalid={error !== undefined}
      isReadOnly={field.isReadOnly ?? false}
      validationBehavior="aria"
    >
      <Label>
        {label}
        {optional !== undefined && <span className="muted"> ({optional})</span>}
      </Label>
      <Input
        className={mono ? 'input input-mono' : 'input'}
        maxLength={maxLength}
        spellCheck={mono ? false : undefined}
      />
      {/* There from the start, or a hint that comes while somebody types would not be read out with the field. */}
      <Text slot="description" className="hint" elementType="div">
        {hint}
      </Text>
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
