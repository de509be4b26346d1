import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { additionDraft } from '../registration/draft'
import { FormFrame } from '../registration/FormFrame'
import { clean, triple } from '../registration/registrationForm'
import { useAddContract } from '../registration/registrations'
import { TripleFields } from '../registration/TripleFields'
import { useRegistrationForm } from '../registration/useRegistrationForm'
import { isCustomer } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Page } from '../ui/Page'

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
  const add = useAddContract()
  const navigate = useNavigate()

  function send() {
    if (add.isPending || !registration.checkAll()) return
    const value = (field: (typeof triple)[number]) => clean(field, registration.form.values[field])
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

  return (
    <Page title={t('addition.title')} lead={t('addition.lead')}>
      <FormFrame registration={registration} sending={add} onSend={send} submit={t('addition.submit')} narrow>
        <TripleFields registration={registration} />
      </FormFrame>
    </Page>
  )
}
