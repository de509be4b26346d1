import { useEffect, useState } from 'react'
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
import { useInvite, type Member } from './members'
import '../look/field.css'

const names = ['firstName', 'lastName', 'email'] as const
type Name = (typeof names)[number]
export type Invitee = Record<Name, string>

const labels = {
  firstName: 'registration.firstName',
  lastName: 'registration.lastName',
  email: 'registration.email',
} as const

const nobody: Invitee = { firstName: '', lastName: '', email: '' }

/** Somebody of the list, to be invited once more. */
export function inviteeOf({ firstName, lastName, email }: Member): Invitee {
  return { firstName, lastName, email }
}

export function InviteForm({ nip, invitee }: { nip: string; invitee: Invitee | undefined }) {
  const { t } = useTranslation()
  const invite = useInvite(nip)
  const [values, setValues] = useState(invitee ?? nobody)
  const [language, setLanguage] = useState<Language>(spokenLanguage())
  const [role, setRole] = useState<Member['role']>('MEMBER')
  const [checked, setChecked] = useState(false)
  const { form, focusField } = useFieldFocus()
  // Filled in for somebody, the form asks to be looked at.
  useEffect(() => focusField(invitee && 'firstName'), [invitee, focusField])
  const invited = invite.isSuccess ? invite.variables.email : undefined

  function errorOf(name: Name): string | undefined {
    const refusal = checked ? refusalOf(`contact.${name}`, values[name]) : undefined
    if (refusal !== undefined) return refusalText(refusal, t)
    return invite.error instanceof Problem ? invite.error.errors.find((one) => one.field === name)?.message : undefined
  }

  function send() {
    setChecked(true)
    const wrong = names.find((name) => refusalOf(`contact.${name}`, values[name]) !== undefined)
    focusField(wrong)
    if (wrong !== undefined || invite.isPending) return
    const { firstName, lastName, email } = values
    const body = { firstName: firstName.trim(), lastName: lastName.trim(), email: email.trim(), language, role }
    invite.mutate(body, {
      onSuccess: () => {
        setChecked(false)
        setValues(nobody)
      },
    })
  }

  return (
    <section className="panel invite" aria-labelledby="invite">
      <h2 id="invite">{t('company.invite.title')}</h2>
      <p className="muted">{t('company.invite.text')}</p>
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
        <Select
          label={t('company.invite.role')}
          value={role}
          options={[
            ['MEMBER', t('account.member')],
            ['ADMIN', t('account.admin')],
          ]}
          onChange={(value) => setRole(value === 'ADMIN' ? 'ADMIN' : 'MEMBER')}
        />
        {invite.error && !Problem.isInvalid(invite.error) && <Failure error={invite.error} />}
        <div className="actions">
          <Button type="submit" kind="primary" pending={invite.isPending}>
            {t('company.invite.action')}
          </Button>
        </div>
        <div role="status">
          {invited !== undefined && (
            <Notice kind="good" title={t('company.invite.sent', { email: invited })}>
              <p>{t('company.invite.known')}</p>
            </Notice>
          )}
        </div>
      </form>
    </section>
  )
}
