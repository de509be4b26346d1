import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { plain, words } from '../contracts/finding'
import { isLanguage, type Language } from '../i18n/languages'
import { spokenLanguage } from '../i18n/translations'
import type { Ticket } from '../tickets/tickets'
import { Select } from '../ui/Select'
import { filled, templatesQuery, type Template } from './templates'
import '../tickets/opening/picker.css'
import './templates.css'

interface TemplatePickerProps {
  ticket: Ticket
  onPick: (text: string) => void
}

/** A text to begin an answer with, found by typing part of its name or of what it says. */
export default function TemplatePicker({ ticket, onPick }: TemplatePickerProps) {
  const { t } = useTranslation()
  const { data } = useQuery(templatesQuery)
  const [typed, setTyped] = useState('')
  const [language, setLanguage] = useState<Language>(spokenLanguage())
  const found = useMemo(() => matching(data ?? [], typed), [data, typed])

  // Where there are none, or none can be had now, an answer is written without.
  if (!data || data.length === 0) return null

  function pick(template: Template | undefined) {
    if (!template) return
    setTyped('')
    onPick(filled(template[language], ticket))
  }

  return (
    <div className="template-picker">
      <ComboBox
        className="field"
        items={found}
        inputValue={typed}
        onInputChange={setTyped}
        // What is typed only looks for something.
        allowsCustomValue
        value={null}
        onChange={(key) => pick(found.find(({ id }) => id === key))}
        onBlur={() => setTyped('')}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label>{t('templates.pick')}</Label>
        <Input className="input" autoComplete="off" placeholder={t('templates.pickHint')} />
        <Popover className="picker" placement="bottom start">
          <ListBox
            className="picker-list"
            items={found}
            renderEmptyState={() => <p className="picker-note">{t('templates.noneFound')}</p>}
          >
            {(template) => (
              <ListBoxItem id={template.id} className="picker-item" textValue={template.name}>
                {template.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Select
        label={t('templates.language')}
        value={language}
        options={[
          ['pl', t('account.polish')],
          ['en', t('account.english')],
        ]}
        onChange={(value) => isLanguage(value) && setLanguage(value)}
      />
    </div>
  )
}

function matching(templates: readonly Template[], typed: string): Template[] {
  const wanted = words(typed)
  return templates.filter((template) => {
    const text = plain(`${template.name} ${template.pl} ${template.en}`)
    return wanted.every((word) => text.includes(word))
  })
}
