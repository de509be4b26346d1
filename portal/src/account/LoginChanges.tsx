import { useTranslation } from 'react-i18next'
import { allLoginChanges, changeUrl, loginChanges } from './loginChange'

/** Password, authenticator, recovery codes, passkey: changed at Keycloak, which asks who one is first. */
export function LoginChanges() {
  const { t } = useTranslation()
  return (
    <section className="panel" aria-labelledby="login">
      <h2 id="login">{t('account.security.title')}</h2>
      <p className="muted">{t('account.security.text')}</p>
      <ul className="account-ways">
        {allLoginChanges.map((change) => (
          <li key={change}>
            <a href={changeUrl(change)} aria-describedby={`about-${change}`}>
              {t(loginChanges[change].label)}
            </a>
            <span className="hint" id={`about-${change}`}>
              {t(loginChanges[change].text)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
