import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../i18n/languages'
import { spokenLanguage } from '../i18n/translations'
import { useChooseLanguage } from '../session/session'

const own: Record<Language, string> = { pl: 'Polski', en: 'English' }

export function LanguageSwitch() {
  const { t } = useTranslation()
  const choose = useChooseLanguage()
  return (
    <div className="language-switch" role="group" aria-label={t('shell.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={`${language.toUpperCase()}, ${own[language]}`}
          aria-pressed={language === spokenLanguage()}
          onClick={() => choose.mutate(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
