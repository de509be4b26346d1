import { useSyncExternalStore } from 'react'

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('myhezo.session')
const listeners = new Set<() => void>()
let ended = false

function set(value: boolean) {
  ended = value
  listeners.forEach((listener) => listener())
}

/** Whether the session ended under an open page. The page stays as it is, with all that was typed. */
export const sessionEnded = {
  announce: () => set(true),
  over: () => set(false),
  /** Said by the window in which somebody has just logged in again. */
  tellOtherWindows: () => channel?.postMessage('logged-in'),
  onLoggedInElsewhere(then: () => void) {
    const listener = () => then()
    channel?.addEventListener('message', listener)
    return () => channel?.removeEventListener('message', listener)
  },
}

export function useSessionEnded() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ended,
  )
}
