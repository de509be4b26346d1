import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { refusalOf } from '../registration/registrationForm'
import { refusalText } from '../registration/useRegistrationForm'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Radios } from '../ui/Radios'
import { TextInput } from '../ui/TextInput'
import { useFieldFocus } from '../ui/useFieldFocus'
import { useUnlock, type Unlocked, type UnlockingForm } from './staff'

type Proof = UnlockingForm['proof']

const proofs = ['CALLED_BACK', 'VOUCHED_FOR', 'DOCUMENT_SHOWN', 'KNOWN_IN_PERSON'] as const satisfies readonly Proof[]

const proofNames = {
  CALLED_BACK: 'staff.unlock.proofs.calledBack',
  VOUCHED_FOR: 'staff.unlock.proofs.vouchedFor',
  DOCUMENT_SHOWN: 'staff.unlock.proofs.documentShown',
  KNOWN_IN_PERSON: 'staff.unlock.proofs.knownInPerson',
} as const satisfies Record<Proof, string>

/** Unlocks the login of anybody, once it was made sure who asks. */
export function UnlockForm() {
  const { t } = useTranslation()
  const unlock = useUnlock()
  const [email, setEmail] = useState('')
  const [proof, setProof] = useState<Proof>()
  const [checked, setChecked] = useState(false)
  const { form, focusField } = useFieldFocus()
  const wrong = refusalOf('contact.email', email)
  const refused = unlock.error instanceof Problem ? unlock.error.errors : []

  function send() {
    setChecked(true)
    focusField(wrong === undefined ? (proof === undefined ? 'proof' : undefined) : 'email')
    if (wrong !== undefined || proof === undefined || unlock.isPending) return
    unlock.mutate(
      { email: email.trim(), proof },
      {
        onSuccess: () => {
          setChecked(false)
          setEmail('')
          setProof(undefined)
        },
        onError: (error) => {
          if (error instanceof Problem) focusField(error.errors[0]?.field)
        },
      },
    )
  }

  return (
    <section className="panel invite" aria-labelledby="unlock">
      <h2 id="unlock">{t('staff.unlock.title')}</h2>
      <p className="muted">{t('staff.unlock.text')}</p>
      <form
        ref={form}
        className="invite-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <TextInput
          name="email"
          label={t('staff.unlock.email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={
            checked && wrong !== undefined
              ? refusalText(wrong, t)
              : refused.find(({ field }) => field === 'email')?.message
          }
        />
        <Radios
          name="proof"
          legend={t('staff.unlock.proof')}
          value={proof}
          options={proofs.map((one) => [one, t(proofNames[one])] as const)}
          onChange={setProof}
          error={checked && proof === undefined ? t('staff.unlock.proofMissing') : undefined}
        />
        {unlock.error && !Problem.isInvalid(unlock.error) && <Failure error={unlock.error} />}
        <div className="actions">
          <Button type="submit" kind="primary" pending={unlock.isPending}>
            {t('staff.unlock.action')}
          </Button>
        </div>
        <div role="status">{unlock.isSuccess && <Opened {...unlock.data} />}</div>
      </form>
    </section>
  )
}

function Opened({ name, email, lock }: Unlocked) {
  const { t } = useTranslation()
  return lock === 'NONE' ? (
    <Notice title={t('staff.unlock.notLocked', { name, email })}>{t('staff.unlock.otherWays')}</Notice>
  ) : (
    <Notice kind="good" title={t('staff.unlock.done', { name, email })}>
      {t('staff.unlock.told')}
    </Notice>
  )
}
