import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../api/problem'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import { Radios } from '../../ui/Radios'
import { Select } from '../../ui/Select'
import { TextInput } from '../../ui/TextInput'
import { priorityLabels } from '../labels'
import { longest } from '../opening/limits'
import { priorities } from '../ticketSearch'
import type { Ticket, Versioned } from '../tickets'
import { ChangedMeanwhile, useEditTicket, type Change, type Editable } from './editing'

interface EditFormProps {
  ticket: Ticket
  etag: string | null
  /** Whether all is the person's to change; staff set the priority alone. */
  whole: boolean
  onEnd: () => void
}

export function EditForm({ ticket, etag, whole, onEnd }: EditFormProps) {
  const { t } = useTranslation()
  const edit = useEditTicket()
  // What the person saw when he began, or was shown anew after a conflict.
  const [base, setBase] = useState<Versioned>({ ticket, etag })
  const [priority, setPriority] = useState(ticket.priority)
  const [reference, setReference] = useState(ticket.reference ?? '')
  const [visibility, setVisibility] = useState(ticket.visibility)
  const conflict = edit.error instanceof ChangedMeanwhile ? edit.error : undefined

  function save() {
    if (edit.isPending) return
    const change: Change = {
      ...(priority !== base.ticket.priority && { priority }),
      ...(reference.trim() !== (base.ticket.reference ?? '') && { reference: reference.trim() }),
      ...(visibility !== base.ticket.visibility && { visibility }),
    }
    if (Object.keys(change).length === 0) {
      onEnd()
      return
    }
    edit.mutate(
      { base, change },
      { onSuccess: onEnd, onError: (error) => error instanceof ChangedMeanwhile && setBase(error.fresh) },
    )
  }

  return (
    <form
      className="edit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {conflict && (
        <Notice kind="wait" title={t('tickets.edit.conflict')} live>
          <p>{t('tickets.edit.conflictText', { now: nowStored(conflict, t) })}</p>
        </Notice>
      )}
      <Select
        label={t('tickets.field.priority')}
        value={priority}
        options={priorities.map((known) => [known, t(priorityLabels[known])] as const)}
        onChange={(value) => setPriority(priorities.find((known) => known === value) ?? priority)}
      />
      {whole && (
        <>
          <TextInput
            name="reference"
            label={t('tickets.field.reference')}
            optional={t('form.optional')}
            value={reference}
            onChange={setReference}
            maxLength={longest.reference}
            error={errorOf('reference', edit.error)}
          />
          <Radios
            name="visibility"
            legend={t('tickets.field.visibility')}
            value={visibility}
            options={[
              ['COMPANY', t('tickets.visibility.company')],
              ['MINE', t('tickets.visibility.mine')],
            ]}
            onChange={setVisibility}
          />
        </>
      )}
      {edit.error && !conflict && !Problem.isInvalid(edit.error) && <Failure error={edit.error} />}
      <div className="actions">
        <Button type="submit" kind="primary" pending={edit.isPending}>
          {t('account.save')}
        </Button>
        <Button onPress={onEnd}>{t('dialog.cancel')}</Button>
      </div>
    </form>
  )
}

function errorOf(name: Editable, error: Error | null): string | undefined {
  return error instanceof Problem ? error.errors.find(({ field }) => field === name)?.message : undefined
}

/** What somebody else has put in the fields meanwhile. */
function nowStored({ fields, fresh: { ticket } }: ChangedMeanwhile, t: TFunction): string {
  const now: Record<Editable, string> = {
    priority: t(priorityLabels[ticket.priority]),
    reference: ticket.reference ?? t('tickets.edit.none'),
    visibility: ticket.visibility === 'MINE' ? t('tickets.visibility.mine') : t('tickets.visibility.company'),
  }
  return fields.map((field) => now[field]).join(', ')
}
