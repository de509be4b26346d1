import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TicketOpening } from '../../api/generated/ticket-service'
import { Problem } from '../../api/problem'
import type { Contract } from '../../contracts/contracts'
import { useFieldFocus } from '../../ui/useFieldFocus'
import { contractOf, isCovered } from './devices'
import { ticketDraft, type TicketDraft } from './ticketDraft'

export const fields = [
  'serialNumber',
  'contractNumber',
  'subject',
  'description',
  'priority',
  'reference',
  'visibility',
  'supplierAccess',
] as const
export type Field = (typeof fields)[number]
export type FieldErrors = Partial<Record<Field, string | undefined>>

/** The values of a ticket that is being opened, kept as a draft, and what is wrong with them. */
export function useTicketForm(contracts: readonly Contract[], asked: { contract?: string; serial?: string }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(() => begun(contracts, asked))
  const [errors, setErrors] = useState<FieldErrors>({})
  const { form: element, focusField } = useFieldFocus()
  const contract = contracts.find(({ number }) => number === draft.contractNumber)
  // An answer about one supplier says nothing about another.
  const granted = contract && draft.decision?.supplier === contract.supplier.id ? draft.decision.granted : undefined

  function put(changed: Partial<TicketDraft>, ...about: Field[]) {
    const next = { ...draft, ...changed }
    setDraft(next)
    ticketDraft.keep(next)
    setErrors((known) => ({ ...known, ...Object.fromEntries(about.map((field) => [field, undefined])) }))
  }

  function show(found: FieldErrors) {
    setErrors(found)
    focusField(wrongFields(found)[0])
  }

  /** The ticket to send, if nothing is wrong with it. */
  function checked(): TicketOpening | undefined {
    const found = wrongIn(draft, contract, granted, t)
    show(found)
    if (!contract || granted === undefined || wrongFields(found).length > 0) return undefined
    const { subject, description, priority, visibility } = draft
    const serial = draft.serialNumber === '' ? {} : { serialNumber: draft.serialNumber }
    const reference = draft.reference.trim() === '' ? {} : { reference: draft.reference.trim() }
    const about = { contractNumber: contract.number, ...serial, ...reference }
    return { ...about, subject: subject.trim(), description, priority, visibility, supplierAccess: granted }
  }

  /** False if an answer cannot be told at a field. */
  function showServerErrors(error: Error): boolean {
    if (!(error instanceof Problem) || error.status !== 422) return false
    const found: FieldErrors = {}
    for (const { field, message } of error.errors) {
      const known = fields.find((name) => name === field)
      if (known) found[known] ??= message
    }
    show(found)
    return wrongFields(found).length > 0
  }

  return { draft, contract, granted, errors, element, focusField, put, checked, showServerErrors }
}

export function wrongFields(errors: FieldErrors): Field[] {
  return fields.filter((field) => errors[field] !== undefined)
}

function wrongIn(draft: TicketDraft, contract: Contract | undefined, granted: boolean | undefined, t: TFunction) {
  const found: FieldErrors = {}
  if (!contract) found.contractNumber = t('tickets.opening.chooseContract')
  if (draft.subject.trim() === '') found.subject = t('form.required')
  if (draft.description.trim() === '') found.description = t('form.required')
  if (contract && granted === undefined) found.supplierAccess = t('tickets.opening.decide')
  return found
}

/** The draft, about the contract and serial number that the page was opened for. */
function begun(contracts: readonly Contract[], asked: { contract?: string; serial?: string }): TicketDraft {
  const draft = ticketDraft.read()
  const askedFor = asked.contract !== undefined || asked.serial !== undefined
  const number = askedFor ? (asked.contract ?? '') : draft.contractNumber
  const serial = askedFor ? (asked.serial ?? '') : draft.serialNumber
  const only = contracts.length === 1 ? contracts[0] : undefined
  const contract = contractOf(contracts, number, serial) ?? only
  const covered = contract && serial !== '' && isCovered(contract, serial)
  return { ...draft, contractNumber: contract?.number ?? '', serialNumber: covered ? serial : '' }
}
