import { Fragment, memo, useMemo, type ReactNode } from 'react'
import { blocks, type Block } from './blocks'
import { inlines, type Inline } from './inlines'
import './formatted.css'

/** A text as somebody wrote it, with its simple formatting. It is never HTML on the way. */
export const Formatted = memo(function Formatted({ text }: { text: string }) {
  const parsed = useMemo(() => blocks(text), [text])
  return <div className="formatted">{parsed.map(showBlock)}</div>
})

function showBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{inlines(block.text).map(showInline)}</p>
    case 'code':
      return (
        <pre key={key} tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'quote':
      return <blockquote key={key}>{block.blocks.map(showBlock)}</blockquote>
    case 'list':
      return showList(block, key)
  }
}

function showList({ start, items }: Extract<Block, { kind: 'list' }>, key: number): ReactNode {
  const shown = items.map((item, position) => <li key={position}>{item.map(showBlock)}</li>)
  return start === undefined ? (
    <ul key={key}>{shown}</ul>
  ) : (
    <ol key={key} start={start}>
      {shown}
    </ol>
  )
}

function showInline(inline: Inline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Fragment key={key}>{withBreaks(inline.text)}</Fragment>
    case 'code':
      return <code key={key}>{inline.text}</code>
    case 'link':
      return (
        <a key={key} href={inline.href} rel="noopener noreferrer nofollow" target="_blank">
          {inline.text}
        </a>
      )
    case 'strong':
      return <strong key={key}>{inline.children.map(showInline)}</strong>
    case 'emphasis':
      return <em key={key}>{inline.children.map(showInline)}</em>
  }
}

/** A line ends where its writer ended it. */
function withBreaks(text: string): ReactNode[] {
  return text.split('\n').flatMap((line, position) => (position === 0 ? [line] : [<br key={position} />, line]))
}
