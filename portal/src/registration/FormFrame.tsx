import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { ErrorSummary } from './ErrorSummary'
import type { Registration } from './fieldProps'
import { isToldAtFields } from './useRegistrationForm'
import './registration.css'

interface Props {
  registration: Registration
  sending: { isPending: boolean; error: Error | null }
  onSend: () => void
  /** What the button says. */
  submit: string
  /** Whether the fields stand below one another. */
  narrow?: boolean
  children: ReactNode
  /** What stands below the button. */
  after?: ReactNode
}

/** A form of some of the fields: first what is wrong with them, then the fields, then the button and why it failed. */
export function FormFrame({ registration, sending, onSend, submit, narrow = false, children, after }: Props) {
  const { t } = useTranslation()
  const { element, errors, focusField } = registration
  const outage = sending.error && !isToldAtFields(sending.error) ? sending.error : null
  return (
    <form
      ref={element}
      className={narrow ? 'registration addition' : 'registration'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <ErrorSummary errors={errors} onChoose={focusField} />
      {children}
      {outage && <Failure error={outage} />}
      <div className="actions">
        <Button type="submit" kind="primary" pending={sending.isPending}>
          {sending.isPending ? t('registration.sending') : submit}
        </Button>
      </div>
      {after}
    </form>
  )
}
