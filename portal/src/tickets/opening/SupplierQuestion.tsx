import { useTranslation } from 'react-i18next'
import { Radios } from '../../ui/Radios'

interface SupplierQuestionProps {
  /** Unknown until there is a contract. */
  supplier: { name: string } | undefined
  granted: boolean | undefined
  onDecide: (granted: boolean) => void
  error: string | undefined
}

/** The question that has to be answered, yes or no; nothing is chosen beforehand. */
export function SupplierQuestion({ supplier, granted, onDecide, error }: SupplierQuestionProps) {
  const { t } = useTranslation()
  return (
    <section className="panel supplier-question" aria-labelledby="supplier-question">
      <h2 id="supplier-question">{t('tickets.field.supplierAccess')}</h2>
      {supplier === undefined ? (
        <p className="muted">{t('tickets.supplier.first')}</p>
      ) : (
        <Radios
          name="supplierAccess"
          legend={t('tickets.supplier.question', { supplier: supplier.name })}
          hint={t('tickets.supplier.meaning')}
          value={granted === undefined ? undefined : granted ? 'yes' : 'no'}
          options={[
            ['yes', t('tickets.supplier.yes')],
            ['no', t('tickets.supplier.no')],
          ]}
          onChange={(answer) => onDecide(answer === 'yes')}
          error={error}
        />
      )}
    </section>
  )
}
