import { afterEach, describe, expect, it } from 'vitest'
import { copy } from './copy'

function browserWith(clipboard: object | undefined, execCommand: () => boolean) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand })
}

const selected = () => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '')

describe('copying', () => {
  afterEach(() => {
    document.body.replaceChildren()
  })

  it('takes the clipboard where there is one', async () => {
    const taken: string[] = []
    browserWith({ writeText: (text: string) => Promise.resolve(taken.push(text)) }, () => false)

    expect(await copy('FG1234567890')).toBe(true)
    expect(taken).toEqual(['FG1234567890'])
  })

  it('copies a selected text over plain HTTP, and leaves the page as it was', async () => {
    let taken = ''
    browserWith(undefined, () => {
      taken = selected()
      return true
    })
    const plate = document.body.appendChild(document.createElement('button'))
    plate.focus()

    expect(await copy('FG1234567890')).toBe(true)
    expect(taken).toBe('FG1234567890')
    expect(document.activeElement).toBe(plate)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('says so where the browser allows neither', async () => {
    browserWith({ writeText: () => Promise.reject(new Error('denied')) }, () => false)

    expect(await copy('FG1234567890')).toBe(false)
  })
})
