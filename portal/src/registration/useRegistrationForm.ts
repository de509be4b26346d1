import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem, type FieldProblem } from '../api/problem'
import { useFieldFocus } from '../ui/useFieldFocus'
import type { Draft } from './draft'
import {
  fields,
  refusalOf,
  withoutPrefix,
  type FieldName,
  type Refusal,
  type RegistrationForm,
} from './registrationForm'

export type ErrorField = FieldName | 'termsAccepted'

/** All that a registration asks for, in the order of its form. */
export const everything: readonly ErrorField[] = [...fields, 'termsAccepted']

/** The fields with an error, in the order of the form. */
export function wrongFields(errors: FieldErrors): ErrorField[] {
  return everything.filter((field) => errors[field] !== undefined)
}

/** What is wrong with which field, in words. */
export type FieldErrors = Partial<Record<ErrorField, string | undefined>>

export function refusalText(refusal: Refusal, t: TFunction): string {
  switch (refusal) {
    case 'required':
      return t('form.required')
    case 'too-long':
      return t('form.tooLong')
    case 'name':
      return t('form.name')
    case 'email':
      return t('form.email')
    case 'phone':
      return t('form.phone')
    case 'nip.format':
      return t('form.nipFormat')
    case 'nip.checksum':
      return t('form.nipChecksum')
    case 'contract.format':
      return t('form.contract')
    case 'serial.format':
      return t('form.serial')
  }
}

/** The values of a form that asks for some of the fields, kept as a draft, and what is wrong with them. */
export function useRegistrationForm(asked: readonly ErrorField[], draft: Draft) {
  const { t } = useTranslation()
  const [form, setForm] = useState<RegistrationForm>(() => draft.read())
  const [errors, setErrors] = useState<FieldErrors>({})
  const { form: element, focusField } = useFieldFocus()

  function change(next: RegistrationForm, changed: ErrorField) {
    setForm(next)
    draft.keep(next)
    setErrors((known) => ({ ...known, [changed]: undefined }))
  }

  function setValue(field: FieldName, value: string) {
    change({ ...form, values: { ...form.values, [field]: value } }, field)
  }

  function setTermsAccepted(termsAccepted: boolean) {
    change({ ...form, termsAccepted }, 'termsAccepted')
  }

  /** Checks a field when it is left, but does not scold for one that is still empty. */
  function checkLeft(field: FieldName) {
    const refusal = refusalOf(field, form.values[field])
    if (refusal === undefined || refusal === 'required') return
    setErrors((known) => ({ ...known, [field]: refusalText(refusal, t) }))
  }

  function show(found: FieldErrors) {
    setErrors(found)
    focusField(wrongFields(found)[0])
  }

  /** Checks everything; true if it may be sent. */
  function checkAll(): boolean {
    const found: FieldErrors = {}
    for (const field of asked) {
      if (field === 'termsAccepted') {
        if (!form.termsAccepted) found.termsAccepted = t('form.terms')
        continue
      }
      const refusal = refusalOf(field, form.values[field])
      if (refusal !== undefined) found[field] = refusalText(refusal, t)
    }
    // Whether the service still takes the prefix, it alone knows; beside other corrections the bare number is asked for.
    if (wrongFields(found).length > 0 && withoutPrefix(form.values.serialNumber) !== undefined) {
      found.serialNumber ??= t('form.serialPrefixed')
    }
    show(found)
    return wrongFields(found).length === 0
  }

  function showServerErrors(error: Error): void {
    if (error instanceof Problem && error.status === 422) show(fromServer(error.errors))
  }

  return { form, errors, element, focusField, setValue, setTermsAccepted, checkLeft, checkAll, showServerErrors }
}

/** Whether an answer is told at the fields it is about; corrected, it is told nowhere any more. */
export function isToldAtFields(error: Error): boolean {
  return error instanceof Problem && error.status === 422 && wrongFields(fromServer(error.errors)).length > 0
}

/** The shorter forms name these fields without what they belong to. */
const shortNames: Readonly<Record<string, ErrorField | undefined>> = { nip: 'company.nip', email: 'contact.email' }

function fromServer(problems: readonly FieldProblem[]): FieldErrors {
  const found: FieldErrors = {}
  for (const { field, message } of problems) {
    const known = shortNames[field] ?? everything.find((name) => name === field)
    if (known !== undefined) found[known] ??= message
  }
  return found
}
