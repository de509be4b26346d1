import { useTranslation } from 'react-i18next'

/** The plate of a device, showing the three numbers that a registration asks for. */
export function Nameplate() {
  const { t } = useTranslation()
  return (
    <figure className="nameplate">
      <span className="rivet" />
      <span className="rivet" />
      <span className="rivet" />
      <span className="rivet" />
      <figcaption>{t('landing.plate')}</figcaption>
      <dl>
        <div>
          <dt>{t('registration.nip')}</dt>
          <dd>1234563218</dd>
        </div>
        <div>
          <dt>{t('landing.plateContract')}</dt>
          <dd>HEZO/2023/00017</dd>
        </div>
        <div>
          <dt>{t('landing.plateSerial')}</dt>
          <dd>FG1234567890</dd>
        </div>
      </dl>
      <p className="nameplate-note">{t('landing.plateExample')}</p>
    </figure>
  )
}
