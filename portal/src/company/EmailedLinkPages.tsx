import { useLocation } from '@tanstack/react-router'
import { EmailedLinkPage } from './EmailedLinkPage'

/** The token is the fragment of the address: no server on the way saw it. */
function useToken(): string {
  return useLocation({ select: ({ hash }) => hash })
}

export function RevocationPage() {
  return <EmailedLinkPage kind="revocation" token={useToken()} />
}

export function ApprovalPage() {
  return <EmailedLinkPage kind="approval" token={useToken()} />
}

export function StopRecoveryPage() {
  return <EmailedLinkPage kind="stop" token={useToken()} />
}
