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
  function keyOf(text: string): string | undefined {
    const sent = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Sent | null
    return sent?.body === text ? sent.key : undefined
  }

  return {
    keyFor(body: unknown): string {
      const text = JSON.stringify(body)
      const known = keyOf(text)
      if (known !== undefined) return known
      const key = newKey()
      sessionStorage.setItem(name, JSON.stringify({ key, body: text }))
      return key
    },
    /** Whether just this was sent, and it is not known what became of it. */
    isOpen: (body: unknown) => keyOf(JSON.stringify(body)) !== undefined,
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
