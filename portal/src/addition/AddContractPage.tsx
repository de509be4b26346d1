import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { additionDraft } from '../registration/draft'
import { ErrorSummary } from '../registration/ErrorSummary'
import { clean, triple } from '../registration/registrationForm'
import { useAddContract } from '../registration/registrations'
import { TripleFields } from '../registration/TripleFields'
import { isToldAtFields, useRegistrationForm } from '../registration/useRegistrationForm'
import { isCustomer } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import '../registration/registration.css'

/** One more company or contract for somebody who has an account, by the same three numbers as in the registration. */
export function AddContractPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('addition.title')} only={isCustomer}>
      {() => <Addition />}
    </SignedIn>
  )
}

function Addition() {
  const { t } = useTranslation()
  const registration = useRegistrationForm(triple, additionDraft)
  const { form, errors, element } = registration
  const add = useAddContract()
  const navigate = useNavigate()

  function send() {
    if (add.isPending || !registration.checkAll()) return
    const value = (field: (typeof triple)[number]) => clean(field, form.values[field])
    const body = {
      nip: value('company.nip'),
      contractNumber: value('contractNumber'),
      serialNumber: value('serialNumber'),
    }
    add.mutate(body, {
      onSuccess: ({ id }) => void navigate({ to: '/add-contract/$id', params: { id } }),
      onError: (error) => registration.showServerErrors(error),
    })
  }

  const outage = add.error && !isToldAtFields(add.error)
  return (
    <Page title={t('addition.title')} lead={t('addition.lead')}>
      <form
        ref={element}
        className="registration addition"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <ErrorSummary errors={errors} onChoose={registration.focusField} />
        <TripleFields registration={registration} />
        {outage && <Failure error={add.error} />}
        <div className="actions">
          <Button type="submit" kind="primary" pending={add.isPending}>
            {add.isPending ? t('registration.sending') : t('addition.submit')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
