import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { failureText } from './Failure'

describe('a failure', () => {
  it.each([
    [5, '5 sekund'],
    [90, '2 minuty'],
    [5_400, '90 minut'],
    [5_401, '2 godziny'],
    [86_400, '24 godziny'],
  ])('of too many tries tells a wait of %i seconds as one can grasp it', (seconds, words) => {
    expect(failureText(new Problem(429, {}, seconds), i18next.t).text).toBe(`Spróbuj ponownie za ${words}.`)
  })
})
