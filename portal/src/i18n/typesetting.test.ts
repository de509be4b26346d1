import { describe, expect, it } from 'vitest'
import { typeset } from './typesetting'

describe('typesetting', () => {
  it('ties Polish one-letter words to the next, two in a row too', () => {
    expect(typeset('pl', { a: { b: 'Umowa i z niej W domu, NIP i' } })).toEqual({
      a: { b: 'Umowa i\u00a0z\u00a0niej W\u00a0domu, NIP i' },
    })
  })

  it('leaves English alone', () => {
    expect(typeset('en', { a: 'I see a card' })).toEqual({ a: 'I see a card' })
  })
})
