import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSupervisor } from '../session/session'
import { SignedIn } from '../session/SignedIn'
import { Failure } from '../ui/Failure'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import { Done } from '../tickets/page/Done'
import { TemplateForm } from './TemplateForm'
import { TemplateList } from './TemplateList'
import { templatesQuery, type Template } from './templates'
import '../company/company.css'
import './templates.css'

/** What all staff begin their answers with, written by supervisors. */
export function TemplatesPage() {
  const { t } = useTranslation()
  return (
    <SignedIn title={t('templates.title')} only={isSupervisor}>
      {() => <All />}
    </SignedIn>
  )
}

function All() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(templatesQuery)
  // The turn tells one beginning from the next, also with the same template.
  const [edited, setEdited] = useState<{ template: Template | undefined; turn: number }>({
    template: undefined,
    turn: 0,
  })
  const [done, setDone] = useState<{ text: string; turn: number }>()
  const edit = (template: Template | undefined) => setEdited(({ turn }) => ({ template, turn: turn + 1 }))
  const tell = (text: string) => setDone((last) => ({ text, turn: (last?.turn ?? 0) + 1 }))
  return (
    <Page title={t('templates.title')} lead={t('templates.lead')} wide>
      {done && <Done key={done.turn} text={done.text} undo={undefined} />}
      <div className="company">
        <div className="company-people">
          {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton label={t('templates.loading')} blocks={2} />}
          {data && (
            <TemplateList
              templates={data}
              onEdit={edit}
              onRemoved={({ id, name }) => {
                if (edited.template?.id === id) edit(undefined)
                tell(t('templates.remove.done', { name }))
              }}
            />
          )}
        </div>
        <TemplateForm
          key={edited.turn}
          template={edited.template}
          current={data?.find(({ id }) => id === edited.template?.id)}
          onEnd={(saved) => {
            edit(undefined)
            if (saved !== undefined) tell(t('templates.saved', { name: saved }))
          }}
        />
      </div>
    </Page>
  )
}
