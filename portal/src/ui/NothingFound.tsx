import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Notice } from './Notice'

/** In place of a list of which the search and the filters have left nothing. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice title={t('contracts.nothing.title')} live>
      <p>{t('contracts.nothing.text')}</p>
      <Button onPress={onClear}>{t('contracts.nothing.clear')}</Button>
    </Notice>
  )
}
