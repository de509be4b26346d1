import { describe, expect, it } from 'vitest'
import { parts } from './Highlighted'

const marked = (text: string, ...words: string[]) =>
  parts(text, words)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')

describe('marking what was found', () => {
  it('marks each place, in the letters as they are written', () => {
    expect(marked('FortiGate, fortigate', 'fortigate')).toBe('[FortiGate], [fortigate]')
    expect(marked('Północ', 'polnoc')).toBe('[Północ]')
  })

  it('marks across a dash that the search does not see', () => {
    expect(marked('FS-148F-POE', '148fpoe')).toBe('FS-[148F-POE]')
  })

  it('marks overlapping words as one', () => {
    expect(marked('FG1234', 'fg12', '1234')).toBe('[FG1234]')
  })

  it('leaves text without a hit alone', () => {
    expect(parts('FG1', [])).toEqual([{ text: 'FG1', hit: false }])
  })
})
