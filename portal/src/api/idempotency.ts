interface Sent {
  key: string
  body: string
}

/**
 * The idempotency key of what is about to be sent, kept under a name of the tab's storage: the same for each try to send
 * the same content, so that a second press or a retry after a lost answer counts once; a new one for changed content or
 * after a decision.
 */
export function idempotencyUnder(name: string) {
  return {
    keyFor(body: unknown): string {
      const text = JSON.stringify(body)
      const sent = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Sent | null
      if (sent?.body === text) return sent.key
      const key = newKey()
      sessionStorage.setItem(name, JSON.stringify({ key, body: text }))
      return key
    },
    decided() {
      sessionStorage.removeItem(name)
    },
  }
}

/** `crypto.randomUUID` needs a secure context; a portal tried over plain HTTP in an office network has none. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
