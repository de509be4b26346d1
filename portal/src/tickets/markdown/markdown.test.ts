import { describe, expect, it } from 'vitest'
import { blocks, type Block } from './blocks'
import { inlines, safeAddress, type Inline } from './inlines'

const text = (value: string): Inline => ({ kind: 'text', text: value })
const paragraph = (value: string): Block => ({ kind: 'paragraph', text: value })

function lettersOf(all: readonly Inline[]): string {
  return all.map((one) => ('children' in one ? lettersOf(one.children) : one.text)).join('')
}

describe('the formatting of a line', () => {
  it('knows bold, italic, code and links, in one another too', () => {
    expect(inlines('To **bardzo *pilne* zgłoszenie** o `eth0`')).toEqual([
      text('To '),
      {
        kind: 'strong',
        children: [text('bardzo '), { kind: 'emphasis', children: [text('pilne')] }, text(' zgłoszenie')],
      },
      text(' o '),
      { kind: 'code', text: 'eth0' },
    ])
    expect(inlines('[opis](https://example.pl/a) i _to_')).toEqual([
      { kind: 'link', href: 'https://example.pl/a', text: 'opis' },
      text(' i '),
      { kind: 'emphasis', children: [text('to')] },
    ])
  })

  it.each([
    'C:\\Users\\*.log i *.txt',
    'snake_case_name',
    '5*3*2',
    '** sam **',
    'a ** b ** c',
    '`',
    '&amp; <b>x</b>',
    '# nie nagłówek',
  ])('leaves %s as it was written', (written) => expect(inlines(written)).toEqual([text(written)]))

  it('finds addresses without the full stop of the sentence', () => {
    expect(inlines('Zobacz (https://example.pl/a?b=c).')).toEqual([
      text('Zobacz ('),
      { kind: 'link', href: 'https://example.pl/a?b=c', text: 'https://example.pl/a?b=c' },
      text(').'),
    ])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/logout',
  ])('makes no link of %s', (address) => {
    expect(safeAddress(address)).toBeUndefined()
    expect(inlines(`[x](${address})`).some(({ kind }) => kind === 'link')).toBe(false)
  })
})

describe('the formatting of a message', () => {
  it('knows paragraphs, lists, quotes and code', () => {
    expect(blocks('Raz\ndwa\n\n- a\n- b\n  c\n\n1) x\n\n> cytat\n\n```\n**kod**\n```')).toEqual([
      paragraph('Raz\ndwa'),
      { kind: 'list', start: undefined, items: [[paragraph('a')], [paragraph('b\nc')]] },
      { kind: 'list', start: 1, items: [[paragraph('x')]] },
      { kind: 'quote', blocks: [paragraph('cytat')] },
      { kind: 'code', text: '**kod**' },
    ])
  })

  it('puts lists into lists', () => {
    expect(blocks('- a\n  - b\n- c')).toEqual([
      {
        kind: 'list',
        start: undefined,
        items: [[paragraph('a'), { kind: 'list', start: undefined, items: [[paragraph('b')]] }], [paragraph('c')]],
      },
    ])
  })

  it('takes a year in the middle of a text for no list, and a rule for no heading', () => {
    expect(blocks('W roku\n2024. było\n---\n# tak')).toEqual([paragraph('W roku\n2024. było\n---\n# tak')])
  })
})

/** Ten times what a message may hold: what grows with the square of it would not end before the test is given up. */
const LENGTH = 200_000

describe('a message made to hold up its reader', () => {
  it.each([
    ...['>', '> ', '- ', '> - ', '1. ', '*', '*a ', '**a *b ', '*_', '_a ', '[', '[a](', '`', '`a``', 'https://'],
    ...['- a\n', '> a\n\n', ' ', '\n', '```\na', 'https://[a'],
  ])('by %j, again and again, is shown and loses nothing', (piece) => {
    const body = piece.repeat(LENGTH / piece.length)
    expect(count(lettersIn(blocks(body)))).toBe(count(body))
    expect(count(lettersOf(inlines(body)))).toBe(count(body))
  })
})

function count(letters: string): number {
  return letters.split('a').length
}

function lettersIn(all: readonly Block[]): string {
  return all
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return lettersOf(inlines(block.text))
        case 'code':
          return block.text
        case 'quote':
          return lettersIn(block.blocks)
        case 'list':
          return block.items.map(lettersIn).join('')
      }
    })
    .join('')
}
