import { useTranslation } from 'react-i18next'
import { fieldLabels } from './fieldLabels'
import { wrongFields, type ErrorField, type FieldErrors } from './useRegistrationForm'

interface ErrorSummaryProps {
  errors: FieldErrors
  onChoose: (field: ErrorField) => void
}

/** Announces how many fields need a second look, and leads to each. */
export function ErrorSummary({ errors, onChoose }: ErrorSummaryProps) {
  const { t } = useTranslation()
  const wrong = wrongFields(errors)
  return (
    <div role="alert" className={wrong.length === 0 ? undefined : 'notice notice-bad'}>
      {wrong.length > 0 && (
        <>
          <strong>{t('form.summary', { count: wrong.length })}</strong>
          <ul className="summary">
            {wrong.map((field) => (
              <li key={field}>
                <button type="button" className="link" onClick={() => onChoose(field)}>
                  {t(fieldLabels[field])}
                </button>
                : {errors[field]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
