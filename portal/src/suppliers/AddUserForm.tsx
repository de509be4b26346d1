import { useTranslation } from 'react-i18next'
import { PersonForm } from '../people/PersonForm'
import { Notice } from '../ui/Notice'
import { useAddSupplierUser } from './suppliers'

/** Lets somebody of a supplier in. Whoever was invited already gets the mail once more. */
export function AddUserForm({ supplier }: { supplier: string }) {
  const { t } = useTranslation()
  const add = useAddSupplierUser(supplier)
  return (
    <PersonForm
      title={t('people.add.title')}
      text={t('suppliers.addText')}
      action={t('people.add.action')}
      pending={add.isPending}
      error={add.error}
      onSend={add.mutate}
      done={add.isSuccess && <Notice kind="good" title={t('people.add.done', { email: add.variables.email })} />}
    />
  )
}
