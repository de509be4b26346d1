import { describe, expect, it } from 'vitest'
import { firstLanguage } from './languages'

describe('the language of the first paint', () => {
  it.each([
    ['', 'myhezo.pl', ['en-GB'], 'pl'],
    ['', 'myhezo.com', ['pl-PL'], 'en'],
    ['', 'myhezo.pl.localhost', ['en'], 'pl'],
    ['', 'myhezo.com.localhost', ['pl'], 'en'],
    ['', 'localhost', ['de-DE', 'en-GB', 'pl'], 'en'],
    ['', '127.0.0.1', ['de-DE'], 'pl'],
    ['a=b; __Host-myhezo-language=en', 'myhezo.pl', ['pl'], 'en'],
    ['__Host-myhezo-language=de', 'myhezo.com', ['pl'], 'en'],
  ] as const)('with cookies "%s" on %s for %s is %s', (cookies, host, preferred, language) => {
    expect(firstLanguage(cookies, host, preferred)).toBe(language)
  })
})
