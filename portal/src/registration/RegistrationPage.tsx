import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { spokenLanguage } from '../i18n/translations'
import { Button } from '../ui/Button'
import { CheckBox } from '../ui/CheckBox'
import { Failure } from '../ui/Failure'
import { Nameplate } from '../ui/Nameplate'
import { Page } from '../ui/Page'
import { draft } from './draft'
import { ErrorSummary } from './ErrorSummary'
import { RegistrationFields } from './RegistrationFields'
import { fieldLabels } from './fieldLabels'
import { clean, triple } from './registrationForm'
import { toRequest } from './registrationRequest'
import { useSubmitRegistration } from './registrations'
import { everything, isToldAtFields, useRegistrationForm } from './useRegistrationForm'
import './registration.css'

export function RegistrationPage() {
  const { t } = useTranslation()
  const registration = useRegistrationForm(everything, draft)
  const { form, errors, element } = registration
  const submit = useSubmitRegistration()
  const navigate = useNavigate()

  function send() {
    if (submit.isPending || !registration.checkAll()) return
    submit.mutate(toRequest(form, spokenLanguage()), {
      onSuccess: ({ id }) => void navigate({ to: '/register/$id', params: { id } }),
      onError: (error) => registration.showServerErrors(error),
    })
  }

  const outage = submit.error && !isToldAtFields(submit.error)
  return (
    <Page title={t('registration.title')} lead={t('registration.lead')}>
      <div className="registration-page">
        <form
          ref={element}
          className="registration"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <ErrorSummary errors={errors} onChoose={registration.focusField} />
          <RegistrationFields registration={registration} />
          <CheckBox
            name="termsAccepted"
            selected={form.termsAccepted}
            onChange={registration.setTermsAccepted}
            error={errors.termsAccepted}
          >
            {t('registration.accept')}
          </CheckBox>
          <p className="hint">
            {t('registration.read')}{' '}
            <Link to="/terms" target="_blank">
              {t('registration.terms')}
            </Link>
            {', '}
            <Link to="/privacy" target="_blank">
              {t('registration.privacy')}
            </Link>
          </p>
          {outage && <Failure error={submit.error} />}
          <div className="actions">
            <Button type="submit" kind="primary" pending={submit.isPending}>
              {submit.isPending ? t('registration.sending') : t('registration.submit')}
            </Button>
          </div>
        </form>
        <aside className="registration-plate">
          <Nameplate
            decorative
            title={t('registration.plate')}
            rows={triple.map((field) => [t(fieldLabels[field]), clean(field, form.values[field])] as const)}
          />
        </aside>
      </div>
    </Page>
  )
}
