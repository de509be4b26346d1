/** Names in ${NAME} and ${NAME:default}, and whether each stands without a default somewhere. */
export function placeholders(text) {
  const all = new Map()
  for (const [, name, fallback] of text.matchAll(/\$\{([A-Z][A-Z0-9_]*)(:)?/g)) {
    all.set(name, all.get(name) || !fallback)
  }
  return all
}
