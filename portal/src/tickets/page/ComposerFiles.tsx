import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatSize } from '../../i18n/sizes'
import { Button } from '../../ui/Button'
import type { Attachment } from '../tickets'
import { FileRefusal } from './FileRefusal'
import type { Sending } from './useUploads'

interface ComposerFilesProps {
  /** Taken by the service, to go with the answer. */
  files: readonly Attachment[]
  sending: readonly Sending[]
  onChoose: (files: Iterable<File>) => void
  onRemove: (file: Attachment) => void
}

/** The files of an answer that is being written: chosen, dropped or pasted. */
export function ComposerFiles({ files, sending, onChoose, onRemove }: ComposerFilesProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="composer-files">
      {files.length + sending.length > 0 && (
        <ul aria-label={t('tickets.files.title')}>
          {files.map((file) => (
            <li key={file.id}>
              <span translate="no">{file.name}</span> <span className="hint">{formatSize(file.size)}</span>
              {file.state === 'QUARANTINED' && <span className="hint">{t('tickets.files.checkedLater')}</span>}
              <Remove name={file.name} onPress={() => onRemove(file)} />
            </li>
          ))}
          {sending.map((one) => (
            <li key={one.key}>
              <span translate="no">{one.name}</span>
              {one.error ? <FileRefusal error={one.error} /> : <progress value={one.sent} aria-label={one.name} />}
              {one.error && one.again && (
                <Button kind="quiet" aria-label={t('tickets.files.againNamed', { name: one.name })} onPress={one.again}>
                  {t('failure.again')}
                </Button>
              )}
              <Remove name={one.name} onPress={one.stop} />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('tickets.files.add')}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Button kind="quiet" onPress={() => input.current?.click()}>
        {t('tickets.files.add')}
      </Button>
      <span className="hint">{t('tickets.files.hint')}</span>
    </div>
  )
}

function Remove({ name, onPress }: { name: string; onPress: () => void }) {
  const { t } = useTranslation()
  return (
    <Button kind="quiet" aria-label={t('tickets.files.remove', { name })} onPress={onPress}>
      <span aria-hidden="true">×</span>
    </Button>
  )
}
