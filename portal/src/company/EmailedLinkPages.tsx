import { useParams } from '@tanstack/react-router'
import { EmailedLinkPage } from './EmailedLinkPage'

export function RevocationPage() {
  return <EmailedLinkPage kind="revocation" token={useParams({ from: '/revoke/$token' }).token} />
}

export function ApprovalPage() {
  return <EmailedLinkPage kind="approval" token={useParams({ from: '/approve/$token' }).token} />
}

export function StopRecoveryPage() {
  return <EmailedLinkPage kind="stop" token={useParams({ from: '/stop-recovery/$token' }).token} />
}
