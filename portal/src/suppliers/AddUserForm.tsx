import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { isLanguage, type Language } from '../i18n/languages'
import { spokenLanguage } from '../i18n/translations'
import { refusalOf } from '../registration/registrationForm'
import { refusalText } from '../registration/useRegistrationForm'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { TextInput } from '../ui/TextInput'
import { useFieldFocus } from '../ui/useFieldFocus'
import { useAddSupplierUser } from './suppliers'
import '../look/field.css'

const names = ['firstName', 'lastName', 'email'] as const
type Name = (typeof names)[number]

const labels = {
  firstName: 'registration.firstName',
  lastName: 'registration.lastName',
  email: 'registration.email',
} as const

const nobody: Record<Name, string> = { firstName: '', lastName: '', email: '' }

/** Lets somebody of a supplier in. Whoever was invited already gets the mail once more. */
export function AddUserForm({ supplier }: { supplier: string }) {
  const { t } = useTranslation()
  const add = useAddSupplierUser(supplier)
  const [values, setValues] = useState(nobody)
  const [language, setLanguage] = useState<Language>(spokenLanguage())
  const [checked, setChecked] = useState(false)
  const { form, focusField } = useFieldFocus()
  const refused = add.error instanceof Problem ? add.error.errors : []

  function errorOf(name: Name): string | undefined {
    const refusal = checked ? refusalOf(`contact.${name}`, values[name]) : undefined
    return refusal === undefined ? refused.find(({ field }) => field === name)?.message : refusalText(refusal, t)
  }

  function send() {
    setChecked(true)
    const wrong = names.find((name) => refusalOf(`contact.${name}`, values[name]) !== undefined)
    focusField(wrong)
    if (wrong !== undefined || add.isPending) return
    const { firstName, lastName, email } = values
    const body = { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), language }
    add.mutate(body, {
      onSuccess: () => {
        setChecked(false)
        setValues(nobody)
      },
      onError: (error) => {
        if (error instanceof Problem) focusField(error.errors[0]?.field)
      },
    })
  }

  return (
    <section className="panel invite" aria-labelledby="add-user">
      <h2 id="add-user">{t('suppliers.add.title')}</h2>
      <p className="muted">{t('suppliers.add.text')}</p>
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
        {add.error && !Problem.isInvalid(add.error) && <Failure error={add.error} />}
        <div className="actions">
          <Button type="submit" kind="primary" pending={add.isPending}>
            {t('suppliers.add.action')}
          </Button>
        </div>
        <div role="status">
          {add.isSuccess && <Notice kind="good" title={t('suppliers.add.done', { email: add.variables.email })} />}
        </div>
      </form>
    </section>
  )
}
