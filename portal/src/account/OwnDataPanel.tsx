import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { CheckBox } from '../ui/CheckBox'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { FreshLoginNotice } from './FreshLoginNotice'
import type { OwnData } from './freshLogin'
import { isLoginTooOld, useEraseAccount, useExportAccount } from './ownData'
import { TicketsTakeout } from './TicketsTakeout'
import { useWanted } from './useWanted'

interface OwnDataPanelProps {
  /** Whether there may be tickets of the own; staff answer those of others. */
  withTickets: boolean
  /** What somebody has logged in for once more, and comes back to. */
  cameBackFor: OwnData | undefined
  onErased: () => void
}

/** What is held about a person: to take along, and to have deleted. */
export function OwnDataPanel({ withTickets, cameBackFor, onErased }: OwnDataPanelProps) {
  const { t } = useTranslation()
  const exporting = useExportAccount()
  const tooOld = isLoginTooOld(exporting.error)
  useWanted('account', cameBackFor, () => exporting.mutate())
  const [asking, setAsking] = useState(false)
  return (
    <section className="panel account-data" aria-labelledby="data">
      <h2 id="data">{t('account.data.title')}</h2>
      <div className="account-way">
        <Button pending={exporting.isPending} onPress={() => exporting.mutate()}>
          {exporting.isPending ? t('account.data.exporting') : t('account.data.export')}
        </Button>
        <p className="hint">{t('account.data.exportText')}</p>
        <p role="status" className="hint">
          {exporting.isSuccess && t('account.data.exported')}
        </p>
        {tooOld && <FreshLoginNotice data="account" />}
        {exporting.error && !tooOld && <Failure error={exporting.error} />}
      </div>
      {withTickets && <TicketsTakeout cameBackFor={cameBackFor} />}
      <div className="account-way">
        <Button kind="danger" onPress={() => setAsking(true)}>
          {t('account.data.erase')}
        </Button>
        <p className="hint">{t('account.data.eraseText')}</p>
      </div>
      {asking && <Erasure onCancel={() => setAsking(false)} onErased={onErased} />}
    </section>
  )
}

function Erasure({ onCancel, onErased }: { onCancel: () => void; onErased: () => void }) {
  const { t } = useTranslation()
  const erase = useEraseAccount()
  const [understood, setUnderstood] = useState(false)
  const [reminded, setReminded] = useState(false)

  function confirm() {
    if (understood) erase.mutate(undefined, { onSuccess: onErased })
    else setReminded(true)
  }

  return (
    <ConfirmDialog
      title={t('account.erasure.title')}
      action={t('account.erasure.action')}
      pending={erase.isPending}
      error={erase.error}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <ul className="consequences">
        <li>{t('account.erasure.access')}</li>
        <li>{t('account.erasure.data')}</li>
        <li>{t('account.erasure.company')}</li>
        <li>{t('account.erasure.again')}</li>
      </ul>
      <p className="muted">{t('account.erasure.copy')}</p>
      <CheckBox
        name="understood"
        selected={understood}
        onChange={setUnderstood}
        error={reminded && !understood ? t('account.erasure.needed') : undefined}
      >
        {t('account.erasure.understood')}
      </CheckBox>
    </ConfirmDialog>
  )
}
