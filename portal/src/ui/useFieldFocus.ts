import { useCallback, useRef } from 'react'

/** Leads to a field of a form by its name, once what is wrong with it is shown. */
export function useFieldFocus() {
  const form = useRef<HTMLFormElement>(null)
  const focusField = useCallback((name: string | undefined) => {
    if (name === undefined) return
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus())
  }, [])
  return { form, focusField }
}
