import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { spokenLanguage } from '../i18n/translations'
import { useSession } from '../session/session'
import { useFieldFocus } from '../ui/useFieldFocus'
import { contactDraft } from './contactDraft'
import {
  fields,
  isReason,
  prefilled,
  wrongFields,
  wrongIn,
  type Field,
  type FieldErrors,
  type Values,
} from './contactForm'
import { useSendContactRequest } from './contactRequests'
import type { About } from './contactSearch'

/** What is typed, over what is known; and its way to us. */
export function useContactForm(about: About | undefined) {
  const { t } = useTranslation()
  const session = useSession().data
  const [typed, setTyped] = useState(() => contactDraft.read())
  const [website, setWebsite] = useState('')
  const [errors, setErrors] = useState<FieldErrors>({})
  const { form: element, focusField } = useFieldFocus()
  const sending = useSendContactRequest()
  const values: Values = { ...prefilled(about, session, t), ...typed }

  function put(field: Field, value: string) {
    const next = { ...typed, [field]: value }
    setTyped(next)
    contactDraft.keep(next)
    setErrors((known) => ({ ...known, [field]: undefined }))
  }

  function show(found: FieldErrors) {
    setErrors(found)
    focusField(wrongFields(found)[0])
  }

  function send() {
    const found = wrongIn(values, t)
    show(found)
    if (wrongFields(found).length > 0) return
    const { name, email, phone, company, reason, message } = values
    const letter = {
      name: name.trim(),
      email: email.trim(),
      phone: phone.trim(),
      company: company.trim(),
      reason: isReason(reason) ? reason : ('OTHER' as const),
      message: message.trim(),
      language: spokenLanguage(),
      website,
    }
    sending.mutate(letter, {
      onSuccess: () => {
        contactDraft.forget()
        setTyped({})
      },
      onError: (error) => show(fromServer(error)),
    })
  }

  const sent = sending.isSuccess ? sending.variables.email : undefined
  const failure = sending.error && wrongFields(fromServer(sending.error)).length === 0 ? sending.error : undefined
  return {
    values,
    website,
    setWebsite,
    errors,
    element,
    put,
    send,
    again: sending.reset,
    sent,
    failure,
    pending: sending.isPending,
  }
}

function fromServer(error: Error): FieldErrors {
  const found: FieldErrors = {}
  if (!(error instanceof Problem) || error.status !== 422) return found
  for (const { field, message } of error.errors) {
    const known = fields.find((name) => name === field)
    if (known) found[known] ??= message
  }
  return found
}
