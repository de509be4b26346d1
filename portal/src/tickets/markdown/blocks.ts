export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; start: number | undefined; items: Block[][] }

/** So deep may quotes and lists stand in one another; past it marks are letters like any other. */
const DEEPEST = 6

const FENCE = /^ {0,3}(`{3,})[^`]*$/
const QUOTE = /^ {0,3}> ?/
const ITEM = /^( {0,3}(?:([-*+])|(\d{1,3})([.)]))) {1,4}(?=\S)/

/** Paragraphs, lists, quotes and blocks of code. Of Markdown nothing else is known, and nothing is lost. */
export function blocks(body: string): Block[] {
  return read(body.replace(/\r\n?/g, '\n').split('\n'), 0)
}

function read(lines: readonly string[], depth: number): Block[] {
  const found: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') {
      at++
      continue
    }
    const [block, next] =
      depth < DEEPEST && FENCE.test(line)
        ? code(lines, at)
        : depth < DEEPEST && QUOTE.test(line)
          ? quote(lines, at, depth)
          : depth < DEEPEST && ITEM.test(line)
            ? list(lines, at, depth)
            : paragraph(lines, at, depth)
    found.push(block)
    at = next
  }
  return found
}

type Read = [block: Block, next: number]

function code(lines: readonly string[], from: number): Read {
  const fence = FENCE.exec(lines[from] ?? '')?.[1] ?? ''
  let end = from + 1
  while (end < lines.length && !closes(lines[end] ?? '', fence)) end++
  return [{ kind: 'code', text: lines.slice(from + 1, end).join('\n') }, end + 1]
}

function closes(line: string, fence: string): boolean {
  const trimmed = line.trim()
  return trimmed.startsWith(fence) && /^`+$/.test(trimmed)
}

function quote(lines: readonly string[], from: number, depth: number): Read {
  let end = from
  while (end < lines.length && QUOTE.test(lines[end] ?? '')) end++
  const inner = lines.slice(from, end).map((line) => line.replace(QUOTE, ''))
  return [{ kind: 'quote', blocks: read(inner, depth + 1) }, end]
}

/** Items of one kind after another; what is indented as far as an item's text belongs to it. */
function list(lines: readonly string[], from: number, depth: number): Read {
  const first = ITEM.exec(lines[from] ?? '')
  const kind = kindOf(first)
  const items: Block[][] = []
  let at = from
  for (;;) {
    const mark = ITEM.exec(lines[at] ?? '')
    if (!mark || kindOf(mark) !== kind) break
    const indent = mark[0].length
    const inner = [(lines[at] ?? '').slice(indent)]
    at++
    while (at < lines.length && belongs(lines, at, indent)) {
      const line = lines[at] ?? ''
      inner.push(line.trim() === '' ? '' : line.slice(Math.min(indent, indentOf(line))))
      at++
    }
    items.push(read(inner, depth + 1))
    // An empty line between two items keeps them in one list.
    if ((lines[at] ?? '').trim() === '' && kindOf(ITEM.exec(lines[at + 1] ?? '')) === kind) at++
  }
  const start = first?.[3] === undefined ? undefined : Number(first[3])
  return [{ kind: 'list', start, items }, at]
}

function kindOf(mark: RegExpExecArray | null): string | undefined {
  return mark?.[2] ?? mark?.[4]
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function belongs(lines: readonly string[], at: number, indent: number): boolean {
  const line = lines[at] ?? ''
  const next = lines[at + 1] ?? ''
  if (line.trim() === '') return next.trim() !== '' && indentOf(next) >= indent
  if (indentOf(line) >= indent) return true
  return (lines[at - 1] ?? '').trim() !== '' && !begins(line)
}

/** Whether a line begins something of its own. */
function begins(line: string): boolean {
  return FENCE.test(line) || QUOTE.test(line) || ITEM.test(line)
}

/** A number with a full stop in the middle of a text is no list, unless it counts from one. */
function interrupts(line: string): boolean {
  const number = ITEM.exec(line)?.[3]
  return begins(line) && (number === undefined || number === '1')
}

function paragraph(lines: readonly string[], from: number, depth: number): Read {
  let end = from + 1
  while (end < lines.length && (lines[end] ?? '').trim() !== '' && !(depth < DEEPEST && interrupts(lines[end] ?? '')))
    end++
  const text = lines.slice(from, end).map((line) => line.trimEnd())
  return [{ kind: 'paragraph', text: text.join('\n').trimStart() }, end]
}
