import type { KeyboardEventHandler, ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import '../look/field.css'
import './text-area.css'

interface TextAreaProps {
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  rows: number
  maxLength: number
  required?: boolean
  /** While what was typed is on its way. */
  isReadOnly?: boolean
  hint?: ReactNode
  error?: string | undefined
  onKeyDown?: KeyboardEventHandler
}

/** A labelled field for many lines; it grows with what is written, as far as the browser can. */
export function TextArea({ label, hint, error, rows, maxLength, required = true, onKeyDown, ...field }: TextAreaProps) {
  return (
    <TextField
      {...field}
      className="field"
      isRequired={required}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <AriaTextArea className="input text-area" rows={rows} maxLength={maxLength} onKeyDown={onKeyDown} />
      <Text slot="description" className="hint" elementType="div">
        {hint}
      </Text>
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
