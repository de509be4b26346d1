import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BlockQuestion } from '../people/BlockQuestion'
import { Outcome } from '../people/Outcome'
import { PersonRow } from '../people/PersonRow'
import { Button } from '../ui/Button'
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
      {blocked && <Outcome title={t('people.block.done', { name: blocked.name })} />}
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
        <BlockQuestion
          person={blocking}
          text={t('suppliers.blockText')}
          pending={isPending}
          error={error}
          onConfirm={() => block(blocking)}
          onCancel={() => ask(undefined)}
        />
      )}
    </>
  )
}

function Row({ user: { id, name, email, active }, onBlock }: { user: SupplierUser; onBlock: () => void }) {
  const { t } = useTranslation()
  const about = `supplier-user-${id}`
  return (
    <PersonRow id={about} name={name} email={email} badges={[!active && t('people.invited')]}>
      <Button kind="quietDanger" aria-describedby={about} onPress={onBlock}>
        {t('people.block.action')}
      </Button>
    </PersonRow>
  )
}
