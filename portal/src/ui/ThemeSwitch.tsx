import { useTranslation } from 'react-i18next'
import { chooseTheme, useTheme } from './theme'

export function ThemeSwitch() {
  const { t } = useTranslation()
  const dark = useTheme() === 'dark'
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={t('shell.dark')}
      aria-pressed={dark}
      title={t('shell.dark')}
      onClick={() => chooseTheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" />
      </svg>
    </button>
  )
}
