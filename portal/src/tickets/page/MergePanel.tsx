import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../api/problem'
import { Button } from '../../ui/Button'
import { Dialog, Modal, ModalOverlay } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { TextInput } from '../../ui/TextInput'
import { useFindTicket, useMerge } from '../merging'
import type { Ticket } from '../tickets'
import { MergeQuestion } from './MergeQuestion'

/** The way to make one ticket of two: first the other one is named, then what happens is said, then it is asked. */
export function MergePanel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const [naming, setNaming] = useState(false)
  const [other, setOther] = useState<Ticket>()
  const merge = useMerge(ticket.id)

  return (
    <section className="panel" aria-labelledby="merge">
      <h2 id="merge">{t('tickets.merge.title')}</h2>
      <p className="hint">{t('tickets.merge.hint')}</p>
      <Button onPress={() => setNaming(true)}>{t('tickets.merge.begin')}</Button>
      {naming && (
        <NameOther
          ticket={ticket}
          onFound={(found) => {
            setNaming(false)
            setOther(found)
          }}
          onCancel={() => setNaming(false)}
        />
      )}
      {other && (
        <MergeQuestion
          going={ticket}
          staying={other}
          pending={merge.isPending}
          error={merge.error}
          onConfirm={() => merge.mutate(other)}
          onCancel={() => {
            merge.reset()
            setOther(undefined)
          }}
        />
      )}
    </section>
  )
}

interface NameOtherProps {
  ticket: Ticket
  onFound: (other: Ticket) => void
  onCancel: () => void
}

function NameOther({ ticket, onFound, onCancel }: NameOtherProps) {
  const { t } = useTranslation()
  const [number, setNumber] = useState('')
  const [wrong, setWrong] = useState<string>()
  const find = useFindTicket()
  const absent = find.error instanceof Problem && find.error.status === 404

  function look() {
    if (find.isPending) return
    const named = number.trim()
    if (named === '') {
      setWrong(t('form.required'))
      return
    }
    find.mutate(named, {
      onSuccess: (found) => (found.id === ticket.id ? setWrong(t('tickets.merge.same')) : onFound(found)),
    })
  }

  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onCancel()}>
      <Modal>
        <Dialog title={t('tickets.merge.which')}>
          <form
            noValidate
            className="merge-form"
            onSubmit={(event) => {
              event.preventDefault()
              look()
            }}
          >
            <TextInput
              name="into"
              label={t('tickets.merge.number')}
              hint={t('tickets.merge.numberHint', { number: ticket.number })}
              value={number}
              onChange={(value) => {
                setNumber(value)
                setWrong(undefined)
                find.reset()
              }}
              maxLength={64}
              mono
              error={wrong ?? (absent ? t('tickets.absent.title') : undefined)}
            />
            {find.error && !absent && <Failure error={find.error} />}
            <div className="actions">
              <Button type="submit" kind="primary" pending={find.isPending}>
                {t('tickets.merge.next')}
              </Button>
              <Button onPress={onCancel}>{t('dialog.cancel')}</Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
