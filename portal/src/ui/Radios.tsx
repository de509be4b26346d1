import { useId, type ReactNode } from 'react'
import '../look/field.css'
import './radios.css'

interface RadiosProps<Value extends string> {
  name: string
  legend: ReactNode
  /** Undefined: nothing is chosen yet. */
  value: Value | undefined
  options: readonly (readonly [value: Value, text: string, hint?: string])[]
  onChange: (value: Value) => void
  hint?: ReactNode
  error?: string | undefined
}

/** A question with a few answers, in the browser's own controls. */
export function Radios<Value extends string>({
  name,
  legend,
  value,
  options,
  onChange,
  hint,
  error,
}: RadiosProps<Value>) {
  const about = useId()
  return (
    <fieldset
      className="radios"
      role="radiogroup"
      aria-required
      aria-invalid={error !== undefined}
      aria-describedby={`${about}-hint ${about}-error`}
    >
      <legend>{legend}</legend>
      <div id={`${about}-hint`} className="hint">
        {hint}
      </div>
      {options.map(([option, text, explained]) => (
        <label key={option} className="radio">
          <input type="radio" name={name} value={option} checked={value === option} onChange={() => onChange(option)} />
          <span>
            {text}
            {explained !== undefined && <span className="hint">{explained}</span>}
          </span>
        </label>
      ))}
      <div id={`${about}-error`} className="field-error">
        {error}
      </div>
    </fieldset>
  )
}
