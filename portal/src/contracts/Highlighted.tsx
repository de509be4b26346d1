import { Fragment } from 'react'
import { plain } from './finding'

/** Text with the words looked for marked in it. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  return parts(text, words).map(({ text: part, hit }, position) =>
    hit ? <mark key={position}>{part}</mark> : <Fragment key={position}>{part}</Fragment>,
  )
}

export function parts(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  if (words.length === 0) return [{ text, hit: false }]
  const letters = Array.from(text)
  const hit = marks(letters.map(plain), words)
  const found: { text: string; hit: boolean }[] = []
  letters.forEach((letter, position) => {
    const last = found.at(-1)
    const marked = hit[position] ?? false
    if (last?.hit === marked) last.text += letter
    else found.push({ text: letter, hit: marked })
  })
  return found
}

/** A dash is nothing to the search, so places in the plain text are led back to the letters they came from. */
function marks(plainLetters: readonly string[], words: readonly string[]): boolean[] {
  const origin = plainLetters.flatMap((letter, position) => Array.from(letter, () => position))
  const whole = plainLetters.join('')
  const hit = plainLetters.map(() => false)
  for (const word of words) {
    for (let at = whole.indexOf(word); at !== -1; at = whole.indexOf(word, at + word.length)) {
      const from = origin[at] ?? 0
      const to = origin[at + word.length - 1] ?? from
      hit.fill(true, from, to + 1)
    }
  }
  return hit
}
