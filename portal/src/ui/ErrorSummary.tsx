import { useTranslation } from 'react-i18next'
import './summary.css'

export interface WrongField<Name extends string> {
  name: Name
  label: string
  text: string
}

interface ErrorSummaryProps<Name extends string> {
  /** In the order of the form. */
  wrong: readonly WrongField<Name>[]
  onChoose: (field: Name) => void
}

/** Announces how many fields need a second look, and leads to each. */
export function ErrorSummary<Name extends string>({ wrong, onChoose }: ErrorSummaryProps<Name>) {
  const { t } = useTranslation()
  return (
    <div role="alert" className={wrong.length === 0 ? undefined : 'notice notice-bad'}>
      {wrong.length > 0 && (
        <>
          <strong>{t('form.summary', { count: wrong.length })}</strong>
          <ul className="summary">
            {wrong.map(({ name, label, text }) => (
              <li key={name}>
                <button type="button" className="link" onClick={() => onChoose(name)}>
                  {label}
                </button>
                : {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
