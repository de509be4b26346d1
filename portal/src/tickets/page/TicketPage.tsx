import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../api/problem'
import { isCustomer, isStaff, readsTickets, type Session } from '../../session/session'
import { SignedIn } from '../../session/SignedIn'
import { Failure } from '../../ui/Failure'
import { HelpLines } from '../../ui/HelpLines'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { ticketQuery, type Ticket, type Versioned } from '../tickets'
import { Composer } from './Composer'
import { Dialogue } from './Dialogue'
import { Done, type Deed, type Tell } from './Done'
import { QuietNews } from './QuietNews'
import { StateActions } from './StateActions'
import { TicketAside } from './TicketAside'
import { TicketHead } from './TicketHead'
import './ticket.css'

export function TicketPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/tickets/$id' })
  return (
    <SignedIn title={t('tickets.one')} only={readsTickets} waiting={<Skeleton label={t('tickets.loadingOne')} />}>
      {(session) => <OneTicket key={id} id={id} session={session} />}
    </SignedIn>
  )
}

function OneTicket({ id, session }: { id: string; session: Session }) {
  const { t } = useTranslation()
  const watched = isStaff(session) || isCustomer(session)
  const { data, error, refetch } = useQuery(ticketQuery(id, watched))
  // Access that is taken back takes the page along.
  if (error instanceof Problem && error.status === 404) return <NoSuchTicket />
  if (data) return <Shown {...data} id={id} watched={watched} session={session} />
  return (
    <Page title={t('tickets.one')} standIn>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Skeleton label={t('tickets.loadingOne')} />}
    </Page>
  )
}

interface ShownProps extends Versioned {
  /** By which the address names the ticket. */
  id: string
  watched: boolean
  session: Session
}

function Shown({ id, ticket, etag, watched, session }: ShownProps) {
  const { t } = useTranslation()
  const opened = useLocation({ select: ({ state }) => state.opened === true })
  const [done, setDone] = useState<Deed & { of: string; turn: number }>()
  const tell: Tell = (text, undo) => setDone((last) => ({ text, undo, of: ticket.id, turn: (last?.turn ?? 0) + 1 }))
  // What was done to a ticket that lives on in this one by now is not taken back here.
  const told = done?.of === ticket.id ? done : undefined
  return (
    <Page title={ticket.subject} lead={<TicketHead ticket={ticket} customer={isCustomer(session)} />} wide>
      {opened && !told && (
        <Notice kind="good" title={t('tickets.opened.title', { number: ticket.number })} live>
          <p>{t('tickets.opened.text')}</p>
        </Notice>
      )}
      {told && <Done key={told.turn} text={told.text} undo={told.undo} />}
      <div className="ticket">
        <div className="ticket-main">
          <Dialogue key={ticket.id} id={id} updatedAt={ticket.updatedAt} etag={etag} watched={watched} />
          {!watched && <QuietNews id={id} ticket={ticket} />}
          <StateActions key={`state-${ticket.id}`} ticket={ticket} tell={tell} />
          {ticket.may.includes('REPLY') || ticket.may.includes('NOTE') ? (
            <Composer ticket={ticket} reopens={isCustomer(session) && ticket.state === 'SOLVED'} />
          ) : (
            <NoMoreAnswers ticket={ticket} customer={isCustomer(session)} />
          )}
        </div>
        <TicketAside id={id} ticket={ticket} etag={etag} session={session} tell={tell} />
      </div>
    </Page>
  )
}

function NoMoreAnswers({ ticket, customer }: { ticket: Ticket; customer: boolean }) {
  const { t } = useTranslation()
  const reopens = ticket.may.includes('REOPEN')
  return (
    <Notice title={t('tickets.reply.closed')}>
      <p>{reopens ? t('tickets.reply.reopenFirst') : t('tickets.reply.closedText')}</p>
      {customer && !reopens && (
        <Link
          to="/tickets/new"
          search={ticket.contractNumber != null && ticket.contractHere ? { contract: ticket.contractNumber } : {}}
          className="button"
        >
          {t('tickets.open')}
        </Link>
      )}
    </Notice>
  )
}

/** Absent, or not for this person: there is no difference. */
function NoSuchTicket() {
  const { t } = useTranslation()
  return (
    <Page title={t('tickets.absent.title')} lead={t('tickets.absent.text')}>
      <div className="prose">
        <p>
          <Link to="/tickets">{t('tickets.back')}</Link>
        </p>
        <HelpLines />
      </div>
    </Page>
  )
}
