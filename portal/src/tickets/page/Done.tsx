import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Something that was just done to a ticket, and the way back where there is one. */
export interface Deed {
  text: string
  undo: (() => void) | undefined
}

/** Tells the person on the page what was done. */
export type Tell = (text: string, undo?: () => void) => void

/** It takes the focus, for the button that had it may be gone. */
export function Done({ text, undo }: Deed) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="done">
      <Notice kind="good" title={text} live>
        {undo && <Button onPress={undo}>{t('company.undo')}</Button>}
      </Notice>
    </div>
  )
}
