import './look/fonts.css'
import './look/tokens.css'
import './ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem } from './api/problem'
import { firstLanguage } from './i18n/languages'
import { startTranslations } from './i18n/translations'
import { createPortalRouter } from './routes'
import { connect, sessionQuery } from './session/session'
import { startTheme } from './ui/theme'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // What a service refused stays refused; only an outage is worth another try.
      retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status < 500),
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
})

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
