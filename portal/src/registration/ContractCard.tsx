import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { TextInput } from '../ui/TextInput'
import { clean, refusalOf } from './registrationForm'
import { useRequestContractCard } from './registrations'
import { draftOf, type Request } from './requests'
import { refusalText } from './useRegistrationForm'
import './registration.css'

/** Asks for the card of a contract, with what was typed into the form so far. */
export function ContractCard({ request }: { request: Request }) {
  const { t } = useTranslation()
  const card = useRequestContractCard()
  const typed = useState(() => draftOf[request].read().values)[0]
  const [contractNumber, setContractNumber] = useState(typed.contractNumber)
  const [nip, setNip] = useState(typed['company.nip'])
  const [checked, setChecked] = useState(false)
  const errorOf = (field: 'contractNumber' | 'company.nip', value: string) => {
    const refusal = checked ? refusalOf(field, value) : undefined
    return refusal && refusalText(refusal, t)
  }

  function send() {
    setChecked(true)
    if (refusalOf('contractNumber', contractNumber) || refusalOf('company.nip', nip)) return
    card.mutate({ contractNumber: clean('contractNumber', contractNumber), nip: clean('company.nip', nip) })
  }

  return (
    <section className="panel">
      <h2>{t('waysOut.card.title')}</h2>
      <p>{t('waysOut.card.text')}</p>
      {card.isSuccess ? (
        <Notice kind="good" live>
          <p>{t('waysOut.card.sent')}</p>
        </Notice>
      ) : (
        <form
          className="card-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <TextInput
            name="card.contractNumber"
            label={t('registration.contractNumber')}
            mono
            value={contractNumber}
            onChange={setContractNumber}
            error={errorOf('contractNumber', contractNumber)}
          />
          <TextInput
            name="card.nip"
            label={t('registration.nip')}
            mono
            value={nip}
            onChange={setNip}
            error={errorOf('company.nip', nip)}
          />
          {card.error && <Failure error={card.error} />}
          <Button type="submit" pending={card.isPending}>
            {t('waysOut.card.action')}
          </Button>
        </form>
      )}
    </section>
  )
}
