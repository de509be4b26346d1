import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { help } from '../ui/help'
import { ContractCard } from './ContractCard'
import { formOf, type Request } from './requests'
import './registration.css'

/** After a refusal: never what was wrong, always all the ways on. */
export function WaysOut({ lead, after }: { lead?: string; after: Request }) {
  const { t } = useTranslation()
  return (
    <>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <div className="ways-out">
        <section className="panel">
          <h2>{t('waysOut.again.title')}</h2>
          <p>{t('waysOut.again.text')}</p>
          <Link to={formOf[after]} className="button button-primary">
            {t('waysOut.again.action')}
          </Link>
        </section>
        <ContractCard request={after} />
        <section className="panel">
          <h2>{t('waysOut.person.title')}</h2>
          <p>{t('waysOut.person.text')}</p>
          <p>
            <a href={help.phoneHref}>{help.phone}</a>
            <br />
            <a href={help.emailHref}>{help.email}</a>
          </p>
          <Link to="/contact" search={{ about: after }} className="button">
            {t('waysOut.person.action')}
          </Link>
        </section>
      </div>
    </>
  )
}
