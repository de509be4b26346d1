import { useTranslation } from 'react-i18next'
import { Radios } from '../../ui/Radios'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextInput } from '../../ui/TextInput'
import { priorityLabels } from '../labels'
import { priorities } from '../ticketSearch'
import { longest } from './limits'
import type { useTicketForm } from './useTicketForm'

/** What happened, how urgent it is, and which colleagues see it. */
export function TicketFields({ form: { draft, errors, put } }: { form: ReturnType<typeof useTicketForm> }) {
  const { t } = useTranslation()
  return (
    <fieldset className="group">
      <legend>{t('tickets.opening.what')}</legend>
      <div className="group-wide">
        <TextInput
          name="subject"
          label={t('tickets.field.subject')}
          value={draft.subject}
          onChange={(subject) => put({ subject }, 'subject')}
          maxLength={longest.subject}
          error={errors.subject}
        />
      </div>
      <div className="group-wide">
        <TextArea
          name="description"
          label={t('tickets.field.description')}
          value={draft.description}
          onChange={(description) => put({ description }, 'description')}
          rows={8}
          maxLength={longest.description}
          hint={t('tickets.opening.descriptionHint')}
          error={errors.description}
        />
      </div>
      <Select
        label={t('tickets.field.priority')}
        value={draft.priority}
        options={priorities.map((priority) => [priority, t(priorityLabels[priority])] as const)}
        onChange={(value) => put({ priority: priorities.find((known) => known === value) ?? 'NORMAL' }, 'priority')}
      />
      <TextInput
        name="reference"
        label={t('tickets.field.reference')}
        optional={t('form.optional')}
        value={draft.reference}
        onChange={(reference) => put({ reference }, 'reference')}
        maxLength={longest.reference}
        hint={t('tickets.opening.referenceHint')}
        error={errors.reference}
      />
      <div className="group-wide">
        <Radios
          name="visibility"
          legend={t('tickets.field.visibility')}
          value={draft.visibility}
          options={[
            ['COMPANY', t('tickets.visibility.company'), t('tickets.visibility.companyHint')],
            ['MINE', t('tickets.visibility.mine')],
          ]}
          onChange={(visibility) => put({ visibility }, 'visibility')}
          error={errors.visibility}
        />
      </div>
    </fieldset>
  )
}
