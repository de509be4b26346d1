import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { spokenLanguage } from '../i18n/translations'
import { CheckBox } from '../ui/CheckBox'
import { Nameplate } from '../ui/Nameplate'
import { Page } from '../ui/Page'
import { draft } from './draft'
import { FormFrame } from './FormFrame'
import { RegistrationFields } from './RegistrationFields'
import { fieldLabels } from './fieldLabels'
import { clean, triple } from './registrationForm'
import { toRequest } from './registrationRequest'
import { useSubmitRegistration } from './registrations'
import { everything, useRegistrationForm } from './useRegistrationForm'
import './registration.css'

export function RegistrationPage() {
  const { t } = useTranslation()
  const registration = useRegistrationForm(everything, draft)
  const { form, errors } = registration
  const submit = useSubmitRegistration()
  const navigate = useNavigate()

  function send() {
    if (submit.isPending || !registration.checkAll()) return
    submit.mutate(toRequest(form, spokenLanguage()), {
      onSuccess: ({ id }) => void navigate({ to: '/register/$id', params: { id } }),
      onError: (error) => registration.showServerErrors(error),
    })
  }

  return (
    <Page title={t('registration.title')} lead={t('registration.lead')}>
      <div className="registration-page">
        <FormFrame registration={registration} sending={submit} onSend={send} submit={t('registration.submit')}>
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
        </FormFrame>
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
