import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '../api/idempotency'
import { Button } from '../ui/Button'
import { CheckBox } from '../ui/CheckBox'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { Select } from '../ui/Select'
import { formatLabels } from './labels'
import { FORMATS, type Format, useUploadExport } from './migrations'
import '../look/field.css'

/** Sends an export in. Without a further decision it is a dry run, which moves nothing. */
export function UploadForm() {
  const { t } = useTranslation()
  const [file, setFile] = useState<File>()
  const [format, setFormat] = useState<Format>('myhezo')
  const [dryRun, setDryRun] = useState(true)
  const [key, setKey] = useState(newKey)
  const { mutate, isPending, isSuccess, error, sent } = useUploadExport()
  return (
    <form
      className="panel upload"
      onSubmit={(event) => {
        event.preventDefault()
        if (file && !isPending) mutate({ file, format, dryRun, key })
      }}
    >
      <Select
        label={t('migration.system')}
        value={format}
        options={FORMATS.map((one) => [one, t(formatLabels[one])])}
        onChange={(chosen) => {
          setFormat(FORMATS.find((one) => one === chosen) ?? 'myhezo')
          setKey(newKey())
        }}
      />
      <label className="field">
        <span className="field-label">{t('migration.file')}</span>
        <input
          className="input"
          type="file"
          accept=".zip,application/zip"
          required
          onChange={({ target }) => {
            setFile(target.files?.[0])
            setKey(newKey())
          }}
        />
      </label>
      <CheckBox
        name="dryRun"
        selected={dryRun}
        onChange={(chosen) => {
          setDryRun(chosen)
          setKey(newKey())
        }}
      >
        {t('migration.dryRunHint')}
      </CheckBox>
      {isPending && (
        <label className="field">
          <span>{t('migration.sending', { percent: Math.floor(sent * 100) })}</span>
          <progress value={sent} max={1} />
        </label>
      )}
      {error && <Failure error={error} />}
      {isSuccess && <Notice kind="good" title={t('migration.sent')} live />}
      <div className="actions">
        <Button type="submit" kind="primary" pending={isPending}>
          {dryRun ? t('migration.try') : t('migration.move')}
        </Button>
      </div>
    </form>
  )
}
