import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../api/http'
import { Problem } from '../api/problem'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { HelpLines } from '../ui/HelpLines'
import { Page } from '../ui/Page'

const links = {
  revocation: {
    path: '/api/revocations',
    title: 'emailedLink.revocation.title',
    lead: 'emailedLink.revocation.lead',
    action: 'emailedLink.revocation.action',
    doneTitle: 'emailedLink.revocation.doneTitle',
    done: 'emailedLink.revocation.done',
  },
  approval: {
    path: '/api/approvals',
    title: 'emailedLink.approval.title',
    lead: 'emailedLink.approval.lead',
    action: 'emailedLink.approval.action',
    doneTitle: 'emailedLink.approval.doneTitle',
    done: 'emailedLink.approval.done',
  },
  stop: {
    path: '/api/recoveries/stop',
    title: 'emailedLink.stop.title',
    lead: 'emailedLink.stop.lead',
    action: 'emailedLink.stop.action',
    doneTitle: 'emailedLink.stop.doneTitle',
    done: 'emailedLink.stop.done',
  },
} as const

interface EmailedLinkPageProps {
  kind: keyof typeof links
  token: string
}

/** Where the link of an e-mail leads: a mail scanner that opens it changes nothing, the person's click does. */
export function EmailedLinkPage({ kind, token }: EmailedLinkPageProps) {
  const { t } = useTranslation()
  const link = links[kind]
  const use = useMutation({ mutationFn: () => call('POST', link.path, { body: { token } }) })
  if (use.isSuccess) {
    return (
      <Page key="done" title={t(link.doneTitle)} lead={t(link.done)}>
        <Link to="/" className="button">
          {t('notFound.home')}
        </Link>
      </Page>
    )
  }
  if (use.error instanceof Problem && use.error.kind === 'dead-link')
    return kind === 'stop' ? <TooLate /> : <DeadLink />
  return (
    <Page title={t(link.title)} lead={t(link.lead)}>
      <div className="prose">
        {use.error && <Failure error={use.error} />}
        <div className="actions">
          <Button kind="primary" pending={use.isPending} onPress={() => use.mutate()}>
            {t(link.action)}
          </Button>
        </div>
        <HelpLines />
      </div>
    </Page>
  )
}

/** Used already, too old, or not copied whole: admins have another way to the same end. */
function DeadLink() {
  const { t } = useTranslation()
  return (
    <Page key="dead" title={t('emailedLink.dead.title')} lead={t('emailedLink.dead.text')}>
      <div className="prose">
        <div className="actions">
          <Link to="/company" className="button">
            {t('company.title')}
          </Link>
        </div>
        <HelpLines />
      </div>
    </Page>
  )
}

/** Used already, or the waiting time is over: what may have happened meanwhile is for a person to look at. */
function TooLate() {
  const { t } = useTranslation()
  return (
    <Page key="dead" title={t('emailedLink.dead.title')} lead={t('emailedLink.stop.tooLate')}>
      <div className="prose">
        <HelpLines />
      </div>
    </Page>
  )
}
