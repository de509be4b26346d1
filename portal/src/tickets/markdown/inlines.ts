export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; text: string }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }

/** So deep may bold stand in italic in bold; past it marks are letters like any other. */
const DEEPEST = 4

const LINK = /\[([^\][\n]{1,500})\]\(([^()\s<>]{1,2000})\)/y
const ADDRESS = /https?:\/\/[^\s<>"]{1,2000}/y
const SPACE = /\s/
const WORD = /[\p{L}\p{N}]/u

/**
 * What stands in a line of text: code, links, bold and italic; everything else stays as it was written. Each place is
 * looked at a bounded number of times, so that nobody can write a message that holds up whoever reads it.
 */
export function inlines(text: string, depth = 0): Inline[] {
  const found: Inline[] = []
  const hopeless = new Set<string>()
  let plain = ''
  let at = 0

  function take(inline: Inline, end: number) {
    if (plain !== '') found.push({ kind: 'text', text: plain })
    plain = ''
    found.push(inline)
    at = end
  }

  while (at < text.length) {
    const letter = text.charAt(at)
    const special =
      letter === '`'
        ? code(text, at, hopeless)
        : letter === '[' || letter === 'h'
          ? link(text, at)
          : (letter === '*' || letter === '_') && depth < DEEPEST
            ? stressed(text, at, hopeless, depth)
            : undefined
    if (special) {
      take(special.inline, special.end)
    } else {
      const step = letter === '`' || letter === '*' || letter === '_' ? runAt(text, at) : 1
      plain += text.slice(at, at + step)
      at += step
    }
  }
  if (plain !== '') found.push({ kind: 'text', text: plain })
  return found
}

interface Special {
  inline: Inline
  end: number
}

function runAt(text: string, at: number): number {
  let end = at
  while (text.charAt(end) === text.charAt(at)) end++
  return end - at
}

/** As many ticks as opened it close it. */
function code(text: string, at: number, hopeless: Set<string>): Special | undefined {
  const ticks = '`'.repeat(runAt(text, at))
  if (hopeless.has(ticks)) return undefined
  const begin = at + ticks.length
  for (let end = text.indexOf(ticks, begin); end !== -1; ) {
    const run = runAt(text, end)
    if (run === ticks.length) {
      const content = text.slice(begin, end)
      const inner = /^ .* $/s.test(content) && content.trim() !== '' ? content.slice(1, -1) : content
      return { inline: { kind: 'code', text: inner }, end: end + run }
    }
    end = text.indexOf(ticks, end + run)
  }
  hopeless.add(ticks)
  return undefined
}

function link(text: string, at: number): Special | undefined {
  const named = matchAt(LINK, text, at)
  const target = named ? safeAddress(named[2] ?? '') : undefined
  if (named && target !== undefined)
    return { inline: { kind: 'link', href: target, text: named[1] ?? '' }, end: at + named[0].length }
  if (at > 0 && WORD.test(text.charAt(at - 1))) return undefined
  const bare = matchAt(ADDRESS, text, at)?.[0]
  if (bare === undefined) return undefined
  const address = withoutFullStop(bare)
  const href = safeAddress(address)
  return href === undefined ? undefined : { inline: { kind: 'link', href, text: address }, end: at + address.length }
}

/** A full stop or a bracket after an address belongs to the sentence. */
function withoutFullStop(address: string): string {
  const trimmed = address.replace(/[.,;:!?'”»*_\]]{1,50}$/, '')
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed
}

/** The address if it may be followed: a page or a mail, and nothing that runs. */
export function safeAddress(address: string): string | undefined {
  try {
    const { protocol } = new URL(address)
    return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? address : undefined
  } catch {
    return undefined
  }
}

/** `**bold**`, `*italic*` and `_italic_`, around whole words only, so that paths and sums stay what they are. */
function stressed(text: string, at: number, hopeless: Set<string>, depth: number): Special | undefined {
  const letter = text.charAt(at)
  const mark = text.startsWith('**', at) ? '**' : letter
  const begin = at + mark.length
  if (hopeless.has(mark) || runAt(text, at) !== mark.length) return undefined
  if (SPACE.test(text.charAt(begin)) || begin >= text.length) return undefined
  if (at > 0 && WORD.test(text.charAt(at - 1))) return undefined
  for (let end = text.indexOf(mark, begin); end !== -1; ) {
    const run = runAt(text, end)
    const closes = run === mark.length && !SPACE.test(text.charAt(end - 1)) && !WORD.test(text.charAt(end + run))
    if (closes) {
      const kind = mark === '**' ? 'strong' : 'emphasis'
      return { inline: { kind, children: inlines(text.slice(begin, end), depth + 1) }, end: end + run }
    }
    end = text.indexOf(mark, end + run)
  }
  hopeless.add(mark)
  return undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
