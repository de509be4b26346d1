import { useTranslation } from 'react-i18next'
import { fieldLabels } from './fieldLabels'
import { wrongFields, type FieldErrors } from './useRegistrationForm'

/** Announces how many fields need a second look, and leads to each. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
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
                <button type="button" className="link" onClick={() => focusField(field)}>
                  {t(fieldLabels[field])}
                </button>
                : {errors[field]?.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function focusField(name: string) {
  document.querySelector<HTMLElement>(`form [name="${name}"]`)?.focus()
}
