import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { isLanguage, type Language } from '../i18n/languages'
import { refusalOf } from '../registration/registrationForm'
import { refusalText } from '../registration/useRegistrationForm'
import { useChooseLanguage } from '../session/session'
import { Button } from '../ui/Button'
import { CheckBox } from '../ui/CheckBox'
import { Failure } from '../ui/Failure'
import { Select } from '../ui/Select'
import { TextInput } from '../ui/TextInput'
import { useFieldFocus } from '../ui/useFieldFocus'
import { useChangeAccount, type Account } from './account'

interface AccountFormProps {
  account: Account
  etag: string | null
  onReload: () => void
}

const names = ['firstName', 'lastName', 'phone'] as const
type Name = (typeof names)[number]

const labels = {
  firstName: 'registration.firstName',
  lastName: 'registration.lastName',
  phone: 'registration.phone',
} as const

type Notice = Account['notices'][number]

const noticeLabels = {
  TICKET_REPLY: 'account.notices.reply',
  TICKET_STATE: 'account.notices.state',
  CONTRACT_EXPIRY: 'account.notices.expiry',
} as const satisfies Record<Notice, string>
const noticeKinds = Object.keys(noticeLabels) as Notice[]

export function AccountForm({ account, etag, onReload }: AccountFormProps) {
  const { t } = useTranslation()
  const change = useChangeAccount()
  const chooseLanguage = useChooseLanguage()
  const [values, setValues] = useState(() => valuesOf(account))
  const [language, setLanguage] = useState<Language>(isLanguage(account.language) ? account.language : 'pl')
  const [notices, setNotices] = useState<readonly Notice[]>(account.notices)
  const [checked, setChecked] = useState(false)
  const { form, focusField } = useFieldFocus()

  function errorOf(name: Name): string | undefined {
    const refusal = checked ? refusalIn(name, values[name]) : undefined
    if (refusal !== undefined) return refusalText(refusal, t)
    return change.error instanceof Problem ? change.error.errors.find((one) => one.field === name)?.message : undefined
  }

  function save() {
    setChecked(true)
    const wrong = names.find((name) => refusalIn(name, values[name]) !== undefined)
    focusField(wrong)
    if (wrong !== undefined || change.isPending) return
    const { firstName, lastName, phone } = values
    change.mutate(
      { etag, change: { firstName, lastName, phone: phone.trim(), language, notices: [...notices] } },
      { onSuccess: () => chooseLanguage.mutate(language) },
    )
  }

  return (
    <form
      ref={form}
      className="account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {names.map((name) => (
        <TextInput
          key={name}
          name={name}
          label={t(labels[name])}
          {...(name === 'phone' && { optional: t('form.optional') })}
          value={values[name]}
          onChange={(value) => setValues({ ...values, [name]: value })}
          error={errorOf(name)}
        />
      ))}
      <Select
        label={t('account.language')}
        value={language}
        options={[
          ['pl', t('account.polish')],
          ['en', t('account.english')],
        ]}
        onChange={(value) => isLanguage(value) && setLanguage(value)}
      />
      <fieldset className="account-notices">
        <legend>{t('account.notices.title')}</legend>
        {noticeKinds.map((kind) => (
          <CheckBox
            key={kind}
            name={kind}
            selected={notices.includes(kind)}
            onChange={(wanted) => setNotices(wanted ? [...notices, kind] : notices.filter((notice) => notice !== kind))}
          >
            {t(noticeLabels[kind])}
          </CheckBox>
        ))}
      </fieldset>
      {change.error && !Problem.isInvalid(change.error) && <Failure error={change.error} onRetry={onReload} />}
      <div className="actions">
        <Button type="submit" kind="primary" pending={change.isPending}>
          {t('account.save')}
        </Button>
      </div>
      <p role="status">{change.isSuccess && t('account.saved')}</p>
    </form>
  )
}

function valuesOf({ firstName, lastName, phone }: Account): Record<Name, string> {
  return { firstName, lastName, phone: phone ?? '' }
}

/** The phone may stay away here: not everybody has given one. */
function refusalIn(name: Name, value: string) {
  const refusal = refusalOf(`contact.${name}`, value)
  return name === 'phone' && refusal === 'required' ? undefined : refusal
}
