import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { copy } from '../ui/copy'
import { help } from '../ui/help'
import { Page } from '../ui/Page'
import { useSession } from '../session/session'
import { letterAbout, mailLink } from './letter'
import '../look/field.css'
import './contact.css'

/** Phone and e-mail, with a letter that is already written as far as the portal knows what it is about. */
export function ContactPage() {
  const { t } = useTranslation()
  const { about } = useSearch({ from: '/contact' })
  const session = useSession().data
  const letter = letterAbout(about, session, t)
  const [typed, setTyped] = useState<string>()
  const body = typed ?? letter.body
  const [copied, setCopied] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)

  async function copyBody() {
    if (await copy(body)) setCopied(true)
    else area.current?.select()
  }

  return (
    <Page title={t('contact.title')} lead={t('contact.lead')}>
      <div className="contact">
        <section className="panel contact-direct">
          <div>
            <h2>{t('contact.byPhone')}</h2>
            <a className="contact-number" href={help.phoneHref}>
              {help.phone}
            </a>
          </div>
          <div>
            <h2>{t('contact.byEmail')}</h2>
            <a className="contact-number" href={help.emailHref}>
              {help.email}
            </a>
          </div>
        </section>
        <section className="panel contact-letter" aria-labelledby="letter">
          <h2 id="letter">{t('contact.letter')}</h2>
          <p className="muted">{t('contact.letterText')}</p>
          <label className="field">
            <span className="field-label">{t('contact.body')}</span>
            <textarea
              ref={area}
              className="input"
              rows={9}
              value={body}
              onChange={(event) => {
                setTyped(event.target.value)
                setCopied(false)
              }}
            />
          </label>
          <div className="actions">
            <a className="button button-primary" href={mailLink(letter.subject, body)}>
              {t('contact.send')}
            </a>
            <Button onPress={() => void copyBody()}>{t('contact.copy')}</Button>
          </div>
          <p role="status">{copied && t('contact.copied')}</p>
        </section>
      </div>
    </Page>
  )
}
