import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Contract } from '../../contracts/contracts'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Failure } from '../../ui/Failure'
import { useOpenTicket } from '../changes'
import { AboutFields } from './AboutFields'
import { SupplierQuestion } from './SupplierQuestion'
import { emptyDraft, isEmpty } from './ticketDraft'
import { TicketFields } from './TicketFields'
import { fields, useTicketForm, wrongFields, type Field } from './useTicketForm'
import '../../ui/group.css'

const labels = {
  serialNumber: 'tickets.field.serialNumber',
  contractNumber: 'tickets.field.contractNumber',
  subject: 'tickets.field.subject',
  description: 'tickets.field.description',
  priority: 'tickets.field.priority',
  reference: 'tickets.field.reference',
  visibility: 'tickets.field.visibility',
  supplierAccess: 'tickets.field.supplierAccess',
} as const satisfies Record<Field, string>

interface OpenTicketFormProps {
  contracts: readonly Contract[]
  asked: { contract?: string; serial?: string }
  /** Contracts of several companies are to be told apart. */
  several: boolean
}

export function OpenTicketForm({ contracts, asked, several }: OpenTicketFormProps) {
  const { t } = useTranslation()
  const form = useTicketForm(contracts, asked)
  const { draft, contract, granted, errors, element, focusField, put } = form
  const open = useOpenTicket()
  const navigate = useNavigate()

  function send() {
    if (open.isPending) return
    const ticket = form.checked()
    if (!ticket) return
    open.mutate(ticket, {
      onSuccess: ({ number }) =>
        void navigate({ to: '/tickets/$id', params: { id: number }, state: { opened: true }, replace: true }),
      onError: (error) => form.showServerErrors(error),
    })
  }

  const wrong = wrongFields(errors).map((name) => ({ name, label: t(labels[name]), text: errors[name] ?? '' }))
  return (
    <form
      ref={element}
      className="opening"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <ErrorSummary wrong={wrong} onChoose={focusField} />
      <AboutFields contracts={contracts} several={several} form={form} />
      <TicketFields form={form} />
      <SupplierQuestion
        supplier={contract?.supplier}
        granted={granted}
        onDecide={(yes) =>
          contract && put({ decision: { supplier: contract.supplier.id, granted: yes } }, 'supplierAccess')
        }
        error={errors.supplierAccess}
      />
      {open.error && wrong.length === 0 && <Failure error={open.error} />}
      <div className="actions">
        <Button type="submit" kind="primary" pending={open.isPending}>
          {open.isPending ? t('registration.sending') : t('tickets.opening.submit')}
        </Button>
        {!isEmpty(draft) && (
          <Button kind="quiet" onPress={() => put({ ...emptyDraft, contractNumber: draft.contractNumber }, ...fields)}>
            {t('tickets.opening.clear')}
          </Button>
        )}
      </div>
    </form>
  )
}
