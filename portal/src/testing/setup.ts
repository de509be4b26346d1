import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { startTranslations } from '../i18n/translations'

beforeEach(async () => {
  sessionStorage.clear()
  localStorage.clear()
  await startTranslations('pl')
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
