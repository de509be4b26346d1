import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { startTranslations } from '../i18n/translations'

// Whether each ancestor is shown is costly to compute, and jsdom knows no style sheet anyway.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 })

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }))
  vi.stubGlobal('ResizeObserver', StillObserver)
  await startTranslations('pl')
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** jsdom lays nothing out, so nothing ever changes its size. */
class StillObserver {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}
