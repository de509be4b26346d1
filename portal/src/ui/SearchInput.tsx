import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '../look/field.css'
import './search.css'

interface SearchInputProps {
  /** What the address asks for. */
  asked: string
  onAsk: (text: string) => void
  placeholder: string
  maxLength: number
  /** Down to the first thing found. */
  onArrowDown?: () => void
}

/** The search of a list. Its text is there at once, while the address follows a moment later; `/` leads to it. */
export function SearchInput({ asked, onAsk, placeholder, maxLength, onArrowDown }: SearchInputProps) {
  const { t } = useTranslation()
  const id = useId()
  const input = useSlashToFocus()
  const [text, type] = useTyped(asked, onAsk)
  return (
    <div className="field filter-search">
      <label htmlFor={id}>
        {t('list.search')} <kbd aria-hidden="true">/</kbd>
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        className="input"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        placeholder={placeholder}
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !onArrowDown) return
          event.preventDefault()
          onArrowDown()
        }}
      />
    </div>
  )
}

/** A text that comes from the address by another way, as by going back, replaces what stands in the field. */
function useTyped(asked: string, ask: (text: string) => void) {
  const [text, setText] = useState(asked)
  const [lastAsked, setLastAsked] = useState(asked)
  const [sent, setSent] = useState(asked)
  if (asked !== lastAsked) {
    setLastAsked(asked)
    if (asked !== sent) setText(asked)
  }
  const type = (typed: string) => {
    setText(typed)
    setSent(typed)
    ask(typed)
  }
  return [text, type] as const
}

function useSlashToFocus() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  return input
}

/** Whether a key goes into a field, where it means itself. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [role="dialog"], [role="alertdialog"]') !== null
  )
}
