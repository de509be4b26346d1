import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Notice } from '../ui/Notice'
import { useBlockSupplierUser, type SupplierUser } from './suppliers'

export function UserList({ supplier, users }: { supplier: string; users: readonly SupplierUser[] }) {
  const { t } = useTranslation()
  const { mutate, reset, isPending, error } = useBlockSupplierUser(supplier)
  const [blocking, setBlocking] = useState<SupplierUser>()
  const [blocked, setBlocked] = useState<SupplierUser>()

  function ask(user: SupplierUser | undefined) {
    reset()
    setBlocking(user)
  }

  function block(user: SupplierUser) {
    setBlocked(undefined)
    mutate(user, {
      onSuccess: () => {
        setBlocking(undefined)
        setBlocked(user)
      },
    })
  }

  return (
    <>
      {blocked && <Blocked name={blocked.name} />}
      {users.length === 0 && <Notice title={t('suppliers.nobody.title')}>{t('suppliers.nobody.text')}</Notice>}
      {users.length > 0 && (
        <section className="members" aria-labelledby="supplier-people">
          <h2 id="supplier-people">
            {t('suppliers.people')} <span className="muted">{users.length}</span>
          </h2>
          <ul>
            {users.map((user) => (
              <Row key={user.id} user={user} onBlock={() => ask(user)} />
            ))}
          </ul>
        </section>
      )}
      {blocking && (
        <ConfirmDialog
          title={t('suppliers.block.title')}
          action={t('suppliers.block.action')}
          pending={isPending}
          error={error}
          onConfirm={() => block(blocking)}
          onCancel={() => ask(undefined)}
        >
          <p>
            <strong>{blocking.name}</strong>, <span translate="no">{blocking.email}</span>
          </p>
          <p>{t('suppliers.block.text')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

function Row({ user: { id, name, email, active }, onBlock }: { user: SupplierUser; onBlock: () => void }) {
  const { t } = useTranslation()
  const about = `supplier-user-${id}`
  return (
    <li className="member">
      <div className="member-who">
        <strong id={about}>{name}</strong>
        {!active && <span className="badge">{t('suppliers.invited')}</span>}
        <span className="member-email" translate="no">
          {email}
        </span>
      </div>
      <div className="member-actions">
        <Button kind="quietDanger" aria-describedby={about} onPress={onBlock}>
          {t('suppliers.block.action')}
        </Button>
      </div>
    </li>
  )
}

/** It takes the focus, for the row that had it is gone. */
function Blocked({ name }: { name: string }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="outcome">
      <Notice kind="good" live title={t('suppliers.block.done', { name })} />
    </div>
  )
}
