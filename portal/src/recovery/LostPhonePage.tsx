import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RecoveryForm, WhatComesNext } from '../api/generated/identity-service'
import { call } from '../api/http'
import { recoveryDraft } from '../registration/draft'
import { fieldLabels } from '../registration/fieldLabels'
import { fieldProps, type Registration } from '../registration/fieldProps'
import { FormFrame } from '../registration/FormFrame'
import { clean, type FieldName } from '../registration/registrationForm'
import { ContractFields } from '../registration/TripleFields'
import { useRegistrationForm } from '../registration/useRegistrationForm'
import { Button } from '../ui/Button'
import { HelpLines } from '../ui/HelpLines'
import { Page } from '../ui/Page'
import { TextInput } from '../ui/TextInput'

const asked = ['contractNumber', 'serialNumber', 'contact.email'] as const satisfies readonly FieldName[]

/** The way back for who has neither phone nor recovery codes. Nothing here tells whether there is such an account. */
export function LostPhonePage() {
  const { t } = useTranslation()
  const registration = useRegistrationForm(asked, recoveryDraft)
  const ask = useMutation({
    mutationFn: async (body: RecoveryForm) => (await call<WhatComesNext>('POST', '/api/recoveries', { body })).data,
  })

  function send() {
    if (ask.isPending || !registration.checkAll()) return
    const value = (field: FieldName) => clean(field, registration.form.values[field])
    const body = {
      email: value('contact.email'),
      contractNumber: value('contractNumber'),
      serialNumber: value('serialNumber'),
    }
    ask.mutate(body, {
      onSuccess: () => recoveryDraft.forget(),
      onError: (error) => registration.showServerErrors(error),
    })
  }

  if (ask.data) return <Sent hours={ask.data.waitingHours} onAgain={ask.reset} />
  return (
    <Page key="form" title={t('recovery.title')} lead={t('recovery.lead')}>
      <FormFrame
        registration={registration}
        sending={ask}
        onSend={send}
        submit={t('recovery.submit')}
        narrow
        after={<HelpLines />}
      >
        <AccountAndContract registration={registration} />
      </FormFrame>
    </Page>
  )
}

function AccountAndContract({ registration }: { registration: Registration }) {
  const { t } = useTranslation()
  return (
    <fieldset className="group group-one-column">
      <legend>{t('recovery.fields')}</legend>
      <p className="hint group-hint">{t('recovery.hint')}</p>
      <ContractFields registration={registration} />
      <TextInput
        {...fieldProps(registration, 'contact.email', t(fieldLabels['contact.email']))}
        type="email"
        autoComplete="email"
        hint={t('recovery.emailHint')}
      />
    </fieldset>
  )
}

/** What happens next, and when; the same for everybody. */
function Sent({ hours, onAgain }: { hours: number; onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <Page key="sent" title={t('recovery.sent.title')} lead={t('recovery.sent.lead')}>
      <div className="prose">
        <ol className="steps">
          <li>{t('recovery.sent.told')}</li>
          <li>{t('recovery.sent.link', { count: hours })}</li>
          <li>{t('recovery.sent.login')}</li>
        </ol>
        <p>{t('recovery.sent.none')}</p>
        <div className="actions">
          <Button onPress={onAgain}>{t('recovery.sent.again')}</Button>
        </div>
        <HelpLines />
      </div>
    </Page>
  )
}
