import { useTranslation } from 'react-i18next'
import { ErrorSummary as Summary } from '../ui/ErrorSummary'
import { fieldLabels } from './fieldLabels'
import { wrongFields, type ErrorField, type FieldErrors } from './useRegistrationForm'

interface ErrorSummaryProps {
  errors: FieldErrors
  onChoose: (field: ErrorField) => void
}

export function ErrorSummary({ errors, onChoose }: ErrorSummaryProps) {
  const { t } = useTranslation()
  const wrong = wrongFields(errors).map((name) => ({ name, label: t(fieldLabels[name]), text: errors[name] ?? '' }))
  return <Summary wrong={wrong} onChoose={onChoose} />
}
