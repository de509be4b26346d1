import { useEffect, useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { isLanguage, type Language } from '../i18n/languages'
import { spokenLanguage } from '../i18n/translations'
import { refusalOf } from '../registration/registrationForm'
import { refusalText } from '../registration/useRegistrationForm'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Select } from '../ui/Select'
import { TextInput } from '../ui/TextInput'
import { useFieldFocus } from '../ui/useFieldFocus'
import '../look/field.css'

const names = ['firstName', 'lastName', 'email'] as const
type Name = (typeof names)[number]
export type Invitee = Record<Name, string>
/** Somebody as the services take him. */
export type Newcomer = Invitee & { language: Language }

const labels = {
  firstName: 'registration.firstName',
  lastName: 'registration.lastName',
  email: 'registration.email',
} as const

const nobody: Invitee = { firstName: '', lastName: '', email: '' }

interface PersonFormProps {
  title: string
  text: string
  action: string
  /** Somebody to begin with. */
  invitee?: Invitee | undefined
  /** What else is asked for. */
  children?: ReactNode
  pending: boolean
  error: Error | null
  onSend: (newcomer: Newcomer, options: { onSuccess: () => void; onError: (error: Error) => void }) => void
  /** What is said once it was sent. */
  done: ReactNode
}

/** Lets somebody in: name, address and the language to write to him in. */
export function PersonForm({ title, text, action, invitee, children, pending, error, onSend, done }: PersonFormProps) {
  const { t } = useTranslation()
  const heading = useId()
  const [values, setValues] = useState(invitee ?? nobody)
  const [language, setLanguage] = useState<Language>(spokenLanguage())
  const [checked, setChecked] = useState(false)
  const { form, focusField } = useFieldFocus()
  const refused = error instanceof Problem ? error.errors : []
  // Filled in for somebody, the form asks to be looked at.
  useEffect(() => focusField(invitee && 'firstName'), [invitee, focusField])

  function errorOf(name: Name): string | undefined {
    const refusal = checked ? refusalOf(`contact.${name}`, values[name]) : undefined
    return refusal === undefined ? refused.find(({ field }) => field === name)?.message : refusalText(refusal, t)
  }

  function send() {
    setChecked(true)
    const wrong = names.find((name) => refusalOf(`contact.${name}`, values[name]) !== undefined)
    focusField(wrong)
    if (wrong !== undefined || pending) return
    const { firstName, lastName, email } = values
    onSend(
      { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), language },
      {
        onSuccess: () => {
          setChecked(false)
          setValues(nobody)
        },
        onError: (refusal) => {
          if (refusal instanceof Problem) focusField(refusal.errors[0]?.field)
        },
      },
    )
  }

  return (
    <section className="panel invite" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className="muted">{text}</p>
      <form
        ref={form}
        className="invite-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {names.map((name) => (
          <TextInput
            key={name}
            name={name}
            label={t(labels[name])}
            type={name === 'email' ? 'email' : 'text'}
            value={values[name]}
            onChange={(value) => setValues({ ...values, [name]: value })}
            error={errorOf(name)}
          />
        ))}
        <Select
          label={t('company.invite.language')}
          value={language}
          options={[
            ['pl', t('account.polish')],
            ['en', t('account.english')],
          ]}
          onChange={(value) => isLanguage(value) && setLanguage(value)}
        />
        {children}
        {error && !Problem.isInvalid(error) && <Failure error={error} />}
        <div className="actions">
          <Button type="submit" kind="primary" pending={pending}>
            {action}
          </Button>
        </div>
        <div role="status">{done}</div>
      </form>
    </section>
  )
}
