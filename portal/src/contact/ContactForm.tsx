import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import { TextInput } from '../ui/TextInput'
import { longest, reasons, type Field, type Reason } from './contactForm'
import type { About } from './contactSearch'
import { useContactForm } from './useContactForm'

const someReasons = Object.keys(reasons) as Reason[]

/** A letter to us, from anybody. */
export function ContactForm({ about }: { about: About | undefined }) {
  const { t } = useTranslation()
  const { element, ...form } = useContactForm(about)
  if (form.sent !== undefined) return <Sent email={form.sent} onAgain={form.again} />
  const field = (name: Field) => ({
    name,
    value: form.values[name],
    onChange: (value: string) => form.put(name, value),
    maxLength: longest[name],
    error: form.errors[name],
  })
  const optional = t('form.optional')
  return (
    <form
      ref={element}
      className="contact-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.send()
      }}
    >
      <TextInput {...field('name')} label={t('contact.name')} autoComplete="name" />
      <TextInput {...field('email')} label={t('contact.email')} type="email" autoComplete="email" inputMode="email" />
      <TextInput {...field('phone')} label={t('contact.phone')} type="tel" autoComplete="tel" optional={optional} />
      <TextInput {...field('company')} label={t('contact.company')} autoComplete="organization" optional={optional} />
      <Select
        label={t('contact.reason')}
        value={form.values.reason}
        options={someReasons.map((reason) => [reason, t(reasons[reason])])}
        onChange={(reason) => form.put('reason', reason)}
      />
      <TextArea {...field('message')} label={t('contact.message')} rows={9} />
      <NotForPeople value={form.website} onChange={form.setWebsite} />
      {form.failure && <Failure error={form.failure} />}
      <div className="actions">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t('contact.send')}
        </Button>
      </div>
      <p className="hint">
        {t('contact.personalData')}{' '}
        <Link to="/privacy" target="_blank">
          {t('contact.privacy')}
        </Link>
      </p>
      <p role="status">{form.pending && t('contact.sending')}</p>
    </form>
  )
}

/** Programs that fill in everything fill in this too; nobody else comes across it. */
function NotForPeople({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation()
  return (
    <div className="contact-trap" aria-hidden="true">
      <label>
        {t('contact.trap')}
        <input
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </div>
  )
}

function Sent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice kind="good" title={t('contact.sent.title')} live>
      <p>{t('contact.sent.text', { email })}</p>
      <Button onPress={onAgain}>{t('contact.sent.again')}</Button>
    </Notice>
  )
}
