import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Notice } from '../ui/Notice'
import { useRemoveTemplate, type Template } from './templates'

interface TemplateListProps {
  templates: readonly Template[]
  onEdit: (template: Template) => void
  onRemoved: (template: Template) => void
}

export function TemplateList({ templates, onEdit, onRemoved }: TemplateListProps) {
  const { t } = useTranslation()
  const { mutate, reset, isPending, error } = useRemoveTemplate()
  const [removing, setRemoving] = useState<Template>()

  function ask(template: Template | undefined) {
    reset()
    setRemoving(template)
  }

  function remove(template: Template) {
    mutate(template, {
      onSuccess: () => {
        setRemoving(undefined)
        onRemoved(template)
      },
    })
  }

  return (
    <>
      {templates.length === 0 && <Notice title={t('templates.none.title')}>{t('templates.none.text')}</Notice>}
      {templates.length > 0 && (
        <section className="members" aria-labelledby="all-templates">
          <h2 id="all-templates">
            {t('templates.all')} <span className="muted">{templates.length}</span>
          </h2>
          <ul>
            {templates.map((template) => (
              <Row
                key={template.id}
                template={template}
                onEdit={() => onEdit(template)}
                onRemove={() => ask(template)}
              />
            ))}
          </ul>
        </section>
      )}
      {removing && (
        <ConfirmDialog
          title={t('templates.remove.title')}
          action={t('templates.remove.action')}
          pending={isPending}
          error={error}
          onConfirm={() => remove(removing)}
          onCancel={() => ask(undefined)}
        >
          <p>
            <strong>{removing.name}</strong>
          </p>
          <p>{t('templates.remove.text')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

interface RowProps {
  template: Template
  onEdit: () => void
  onRemove: () => void
}

function Row({ template: { id, name, pl }, onEdit, onRemove }: RowProps) {
  const { t } = useTranslation()
  const about = `template-${id}`
  return (
    <li className="member">
      <div className="member-who">
        <strong id={about}>{name}</strong>
        <span className="template-text">{beginning(pl)}</span>
      </div>
      <div className="member-actions">
        <Button kind="quiet" aria-describedby={about} onPress={onEdit}>
          {t('tickets.edit.action')}
        </Button>
        <Button kind="quietDanger" aria-describedby={about} onPress={onRemove}>
          {t('templates.remove.action')}
        </Button>
      </div>
    </li>
  )
}

function beginning(text: string): string {
  const shown = 120
  return text.length <= shown ? text : `${text.slice(0, shown).trimEnd()}…`
}
