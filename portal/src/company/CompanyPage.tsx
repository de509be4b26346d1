import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitee } from '../people/PersonForm'
import type { Session } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { NotFoundPage } from '../ui/ErrorPages'
import { Failure } from '../ui/Failure'
import { HelpLines } from '../ui/HelpLines'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Plate } from '../ui/Plate'
import { Skeleton } from '../ui/Skeleton'
import { InviteForm } from './InviteForm'
import { MemberList } from './MemberList'
import { membersQuery } from './members'
import './company.css'

/** The people of a company: who has access, who asks for it, who was invited. For its admins. */
export function CompanyPage() {
  const { t } = useTranslation()
  const { nip } = useParams({ from: '/company/$nip' })
  return (
    <SignedIn title={t('company.title')}>
      {(session) => <Company key={nip} company={session.companies?.find((one) => one.nip === nip)} session={session} />}
    </SignedIn>
  )
}

type Membership = NonNullable<Session['companies']>[number]

function Company({ company, session }: { company: Membership | undefined; session: Session }) {
  const { t } = useTranslation()
  if (!company) return <NotFoundPage />
  const { nip, name, role } = company
  const several = (session.companies ?? []).filter((one) => one.role === 'ADMIN').length > 1
  return (
    <Page title={name} lead={t('company.lead')}>
      <p className="company-facts">
        <span>
          {t('contracts.nip')} <Plate>{nip}</Plate>
        </span>
        {several && <Link to="/company">{t('company.others')}</Link>}
      </p>
      {role === 'ADMIN' ? <People nip={nip} ownEmail={session.email} /> : <ForAdmins />}
    </Page>
  )
}

function People({ nip, ownEmail }: { nip: string; ownEmail: string | undefined }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(membersQuery(nip))
  const [again, setAgain] = useState<{ invitee: Invitee; turn: number }>()
  const inviteAgain = (invitee: Invitee) => setAgain((last) => ({ invitee, turn: (last?.turn ?? 0) + 1 }))
  return (
    <div className="company">
      <div className="company-people">
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton label={t('company.loading')} blocks={2} />}
        {data && <MemberList nip={nip} members={data} ownEmail={ownEmail} onInviteAgain={inviteAgain} />}
      </div>
      <InviteForm key={again?.turn} nip={nip} invitee={again?.invitee} />
    </div>
  )
}

function ForAdmins() {
  const { t } = useTranslation()
  return (
    <Notice title={t('company.noAdmin.title')}>
      <p>{t('company.noAdmin.text')}</p>
      <HelpLines />
    </Notice>
  )
}
