import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/problem'
import { Button } from '../ui/Button'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { TextArea } from '../ui/TextArea'
import { TextInput } from '../ui/TextInput'
import { useFieldFocus } from '../ui/useFieldFocus'
import { useSaveTemplate, type Template, type Wording } from './templates'
import '../look/field.css'

const names = ['name', 'pl', 'en'] as const
type Name = (typeof names)[number]

const labels = { name: 'templates.name', pl: 'templates.inPolish', en: 'templates.inEnglish' } as const
const nothing: Wording = { name: '', pl: '', en: '' }
const longestName = 80
const longestText = 10_000

interface TemplateFormProps {
  /** The one that is changed, as it was in the beginning; without one, a new one is written. */
  template: Template | undefined
  /** The same as it is now. */
  current: Template | undefined
  /** @param saved its name, once it is saved */
  onEnd: (saved?: string) => void
}

/** An empty one follows when it is saved; until then nothing is typed, for it would be lost. */
export function TemplateForm({ template, current, onEnd }: TemplateFormProps) {
  const { t } = useTranslation()
  const { mutate, isPending, error } = useSaveTemplate()
  const [values, setValues] = useState<Wording>(template ?? nothing)
  const [before, setBefore] = useState(template)
  const [checked, setChecked] = useState(false)
  const { form, focusField } = useFieldFocus()
  const stale = error instanceof Problem && error.status === 412
  // Chosen from the list, the form asks to be looked at.
  useEffect(() => focusField(template && 'name'), [template, focusField])

  function errorOf(name: Name): string | undefined {
    if (checked && values[name].trim() === '') return t('form.required')
    return error instanceof Problem ? error.errors.find(({ field }) => field === name)?.message : undefined
  }

  function save() {
    setChecked(true)
    const missing = names.find((name) => values[name].trim() === '')
    focusField(missing)
    if (missing !== undefined || isPending) return
    const { pl, en } = values
    const name = values.name.trim()
    // After a conflict the person has been told, and saves in place of what is there now.
    const base = stale && current ? current : before
    setBefore(base)
    mutate(
      { before: base, wording: { name, pl, en } },
      {
        onSuccess: () => onEnd(name),
        onError: (refusal) => refusal instanceof Problem && focusField(refusal.errors[0]?.field),
      },
    )
  }

  const put = (name: Name) => (value: string) => setValues({ ...values, [name]: value })

  return (
    <section className="panel invite" aria-labelledby="template">
      <h2 id="template">{template ? t('templates.change') : t('templates.add')}</h2>
      <p className="muted">{t('templates.placeholders', { number: '{number}', customer: '{customer}' })}</p>
      <form
        ref={form}
        className="invite-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextInput
          name="name"
          label={t(labels.name)}
          value={values.name}
          onChange={put('name')}
          maxLength={longestName}
          isReadOnly={isPending}
          error={errorOf('name')}
        />
        {(['pl', 'en'] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(labels[name])}
            value={values[name]}
            onChange={put(name)}
            rows={6}
            maxLength={longestText}
            isReadOnly={isPending}
            error={errorOf(name)}
          />
        ))}
        {stale && (
          <Notice kind="wait" title={t('templates.conflict.title')} live>
            <p>{t('templates.conflict.text')}</p>
          </Notice>
        )}
        {error && !stale && !Problem.isInvalid(error) && <Failure error={error} />}
        <div className="actions">
          <Button type="submit" kind="primary" pending={isPending}>
            {t('templates.save')}
          </Button>
          {template && <Button onPress={() => onEnd()}>{t('dialog.cancel')}</Button>}
        </div>
      </form>
    </section>
  )
}
