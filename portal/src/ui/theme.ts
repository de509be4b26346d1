import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const REMEMBERED = 'myhezo.theme'
const systemDark = () => matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function remembered(): Theme | undefined {
  const value = localStorage.getItem(REMEMBERED)
  return value === 'light' || value === 'dark' ? value : undefined
}

function current(): Theme {
  return remembered() ?? (systemDark().matches ? 'dark' : 'light')
}

export function startTheme() {
  const theme = remembered()
  if (theme) document.documentElement.dataset['theme'] = theme
}

export function chooseTheme(theme: Theme) {
  localStorage.setItem(REMEMBERED, theme)
  document.documentElement.dataset['theme'] = theme
  listeners.forEach((listener) => listener())
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    const system = systemDark()
    system.addEventListener('change', listener)
    return () => {
      listeners.delete(listener)
      system.removeEventListener('change', listener)
    }
  }, current)
}
