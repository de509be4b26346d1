import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { help } from '../ui/help'
import { Notice } from '../ui/Notice'
import { TextInput } from '../ui/TextInput'
import { clean, refusalOf } from './registrationForm'
import { useRequestContractCard } from './registrations'
import { draftOf, formOf, type Request } from './requests'
import { refusalText } from './useRegistrationForm'
import './registration.css'

/** After a refusal: never what was wrong, always all the ways on. */
export function WaysOut({ lead, after }: { lead?: string; after: Request }) {
  const { t } = useTranslation()
  return (
    <>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <div className="ways-out">
        <section className="panel">
          <h2>{t('waysOut.again.title')}</h2>
          <p>{t('waysOut.again.text')}</p>
          <Link to={formOf[after]} className="button button-primary">
            {t('waysOut.again.action')}
          </Link>
        </section>
        <ContractCard request={after} />
        <section className="panel">
          <h2>{t('waysOut.person.title')}</h2>
          <p>{t('waysOut.person.text')}</p>
          <p>
            <a href={help.phoneHref}>{help.phone}</a>
            <br />
            <a href={help.emailHref}>{help.email}</a>
          </p>
          <Link to="/contact" search={{ about: after }} className="button">
            {t('waysOut.person.action')}
          </Link>
        </section>
      </div>
    </>
  )
}

function ContractCard({ request }: { request: Request }) {
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
