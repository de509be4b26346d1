import { useEffect } from 'react'
import { isTyping } from '../../ui/SearchInput'

/** Walks through the list: `j` and `k` or the arrows from row to row, Enter opens as on any link. */
export function useRowKeys() {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const rows = allRows()
      const at = rows.findIndex((row) => row === document.activeElement)
      const arrow = at === -1 ? undefined : { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const step = arrow ?? { j: 1, k: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      focusRow(at === -1 ? 0 : at + step)
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

export function focusRow(position: number) {
  allRows()[position]?.focus()
}

function allRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')]
}
