import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog, Modal, ModalOverlay } from '../ui/Dialog'
import { Button } from '../ui/Button'
import { loginUrl, sessionQuery } from './session'
import { sessionEnded } from './sessionEnded'

/** Lies over the page, which keeps everything typed; login happens in a window beside it. */
export default function SessionEndedDialog() {
  const { t } = useTranslation()
  const client = useQueryClient()

  useEffect(() => {
    const goOn = async () => {
      const session = await client.query({ ...sessionQuery, staleTime: 0 })
      if (!session.authenticated) return
      sessionEnded.over()
      await client.invalidateQueries()
    }
    const check = () => void goOn()
    window.addEventListener('focus', check)
    const forget = sessionEnded.onLoggedInElsewhere(check)
    return () => {
      window.removeEventListener('focus', check)
      forget()
    }
  }, [client])

  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && sessionEnded.over()}>
      <Modal>
        <Dialog title={t('session.ended.title')}>
          <p>{t('session.ended.text')}</p>
          <div className="actions">
            <a className="button button-primary" href={loginUrl('/logged-in')} target="_blank" rel="noopener">
              {t('session.ended.logIn')}
            </a>
            <Button onPress={() => sessionEnded.over()}>{t('session.ended.stay')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
