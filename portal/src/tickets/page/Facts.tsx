import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '../../i18n/dates'
import { isCustomer, type Session } from '../../session/session'
import { Button } from '../../ui/Button'
import { Fact } from '../../ui/Fact'
import { Plate } from '../../ui/Plate'
import { priorityLabels } from '../labels'
import type { Ticket } from '../tickets'
import { EditForm } from './EditForm'
import { PrintButton } from './PrintButton'

/** What a ticket is about, and what its people may change of it. */
export function Facts({ ticket, etag, session }: { ticket: Ticket; etag: string | null; session: Session }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const { contractNumber, serialNumber, legacyNumber, reference, company, supplier, owner, requester } = ticket
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">{t('tickets.facts.title')}</h2>
      <dl className="facts">
        {contractNumber != null && (
          <Fact term={t('tickets.field.contractNumber')}>
            {ticket.contractHere ? (
              <Link to="/tickets" search={{ contract: contractNumber }}>
                <Plate>{contractNumber}</Plate>
              </Link>
            ) : (
              <>
                {contractNumber} <span className="hint">{t('tickets.facts.contractNotHere')}</span>
              </>
            )}
          </Fact>
        )}
        {serialNumber != null && (
          <Fact term={t('tickets.field.serialNumber')}>
            <Link to="/tickets" search={{ serial: serialNumber }}>
              <Plate>{serialNumber}</Plate>
            </Link>
          </Fact>
        )}
        {company && <Fact term={t('tickets.facts.company')}>{company.name}</Fact>}
        {supplier && <Fact term={t('contracts.supplier')}>{supplier.name}</Fact>}
        <Fact term={t('tickets.facts.owner')}>{owner.me ? t('tickets.facts.me', owner) : owner.name}</Fact>
        {requester && <Writer requester={requester} />}
        {isCustomer(session) && (
          <Fact term={t('tickets.facts.assignee')}>{ticket.assignee?.name ?? t('tickets.facts.noAssignee')}</Fact>
        )}
        <Fact term={t('tickets.facts.created')}>{formatTime(ticket.createdAt)}</Fact>
        {legacyNumber != null && <Fact term={t('tickets.facts.legacy')}>{legacyNumber}</Fact>}
        {ticket.merged.length > 0 && <Fact term={t('tickets.merge.merged')}>{ticket.merged.join(', ')}</Fact>}
        {!editing && <Fact term={t('tickets.field.priority')}>{t(priorityLabels[ticket.priority])}</Fact>}
        {!editing && reference != null && <Fact term={t('tickets.field.reference')}>{reference}</Fact>}
        {!editing && company && (
          <Fact term={t('tickets.field.visibility')}>
            {ticket.visibility === 'MINE' ? t('tickets.visibility.mine') : t('tickets.visibility.company')}
          </Fact>
        )}
      </dl>
      {editing && (
        <EditForm ticket={ticket} etag={etag} whole={ticket.may.includes('EDIT')} onEnd={() => setEditing(false)} />
      )}
      {!editing && (ticket.may.includes('EDIT') || ticket.may.includes('SET_PRIORITY')) && (
        <Button kind="quiet" onPress={() => setEditing(true)}>
          {t('tickets.edit.action')}
        </Button>
      )}
      <PrintButton ticket={ticket} />
    </section>
  )
}

/** How to reach who wrote with the contact form, and has no account. */
function Writer({ requester: { email, phone, company } }: { requester: NonNullable<Ticket['requester']> }) {
  const { t } = useTranslation()
  return (
    <>
      <Fact term={t('contact.email')}>
        <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
      </Fact>
      {phone != null && (
        <Fact term={t('contact.phone')}>
          <a href={`tel:${phone.replace(/[^+0-9]/g, '')}`}>{phone}</a>
        </Fact>
      )}
      {company != null && <Fact term={t('contact.company')}>{company}</Fact>}
    </>
  )
}
