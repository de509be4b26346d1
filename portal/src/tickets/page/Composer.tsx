import type { TFunction } from 'i18next'
import { lazy, Suspense, useState, type ClipboardEvent, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../api/problem'
import { appended } from '../../templates/templates'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { TextArea } from '../../ui/TextArea'
import { useFieldFocus } from '../../ui/useFieldFocus'
import { Formatted } from '../markdown/Formatted'
import { longest } from '../opening/limits'
import type { Ticket } from '../tickets'
import { ComposerFiles } from './ComposerFiles'
import { KindOfReply } from './KindOfReply'
import { useComposer } from './useComposer'
import { useUploads, type Sending } from './useUploads'

const TemplatePicker = lazy(() => import('../../templates/TemplatePicker'))

interface ComposerProps {
  ticket: Ticket
  /** An answer opens the ticket again. */
  reopens: boolean
}

/** Where an answer is written. */
export function Composer({ ticket, reopens }: ComposerProps) {
  const { t } = useTranslation()
  const { draft, note, reply, send, write, setInternal, add, remove } = useComposer(ticket)
  const uploads = useUploads(ticket.id, draft.files.length, add)
  const [preview, setPreview] = useState(false)
  const [missing, setMissing] = useState<string>()
  const { form, focusField } = useFieldFocus()
  const attaches = ticket.may.includes('ATTACH')

  function submit() {
    if (reply.isPending) return
    const lacking = draft.body.trim() === '' ? t('tickets.reply.empty') : withoutItsFiles(uploads.sending, t)
    setMissing(lacking)
    if (lacking === undefined) send(() => setPreview(false))
    else focusField('reply')
  }

  function take(event: ClipboardEvent | DragEvent, files: FileList) {
    if (!attaches || files.length === 0) return
    event.preventDefault()
    uploads.send([...files])
  }

  function paste(event: ClipboardEvent) {
    // Cells of a table come as text and as a picture of it: what is pasted into a text is the text.
    if (!event.clipboardData.types.includes('text/plain')) take(event, event.clipboardData.files)
  }

  return (
    <form
      ref={form}
      className={note ? 'panel composer composer-note' : 'panel composer'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onPaste={paste}
      onDragOver={(event) => attaches && event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer.files)}
    >
      {ticket.may.includes('NOTE') && ticket.may.includes('REPLY') && (
        <KindOfReply note={note} onChange={setInternal} />
      )}
      {ticket.may.includes('NOTE') && (
        <Suspense>
          <TemplatePicker
            ticket={ticket}
            onPick={(text) => {
              write(appended(draft.body, text))
              setMissing(undefined)
              focusField('reply')
            }}
          />
        </Suspense>
      )}
      {reopens && <p>{t('tickets.reply.reopens')}</p>}
      <TextArea
        name="reply"
        label={note ? t('tickets.note.note') : t('tickets.reply.label')}
        value={draft.body}
        onChange={(body) => {
          write(body)
          setMissing(undefined)
        }}
        rows={5}
        maxLength={longest.description}
        hint={t('tickets.reply.hint')}
        error={missing ?? fieldError(reply.error)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          submit()
        }}
      />
      {attaches && (
        <ComposerFiles files={draft.files} sending={uploads.sending} onChoose={uploads.send} onRemove={remove} />
      )}
      {preview && (
        <section className="composer-preview" aria-label={t('tickets.reply.preview')}>
          <Formatted text={draft.body} />
        </section>
      )}
      {reply.error && fieldError(reply.error) === undefined && <Failure error={reply.error} />}
      <div className="actions">
        <Button type="submit" kind="primary" pending={reply.isPending} aria-keyshortcuts="Control+Enter">
          {reply.isPending ? t('registration.sending') : note ? t('tickets.note.save') : t('tickets.reply.send')}
        </Button>
        <Button kind="quiet" aria-pressed={preview} onPress={() => setPreview(!preview)}>
          {t('tickets.reply.preview')}
        </Button>
      </div>
      <p role="status" className="hint">
        {reply.isSuccess && t(reply.variables.internal ? 'tickets.note.saved' : 'tickets.reply.sent')}
      </p>
    </form>
  )
}

/** An answer is not sent without a file that was to go with it. */
function withoutItsFiles(sending: readonly Sending[], t: TFunction): string | undefined {
  if (sending.some(({ error }) => error === undefined)) return t('tickets.files.wait')
  return sending.length > 0 ? t('tickets.files.failed') : undefined
}

function fieldError(error: Error | null): string | undefined {
  return error instanceof Problem ? error.errors.find(({ field }) => field === 'body')?.message : undefined
}
