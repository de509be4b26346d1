import './look/fonts.css'
import './look/tokens.css'
import './ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from './api/client'
import { firstLanguage } from './i18n/languages'
import { startTranslations } from './i18n/translations'
import { createPortalRouter } from './routes'
import { connect, sessionQuery } from './session/session'
import { startTheme } from './ui/theme'

const client = createClient()

startTheme()
connect(client)
await startTranslations(firstLanguage(document.cookie, location.hostname, navigator.languages))
client.query(sessionQuery).catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={createPortalRouter(client)} />
    </QueryClientProvider>
  </StrictMode>,
)
