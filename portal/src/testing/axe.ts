import axe from 'axe-core'
import { expect } from 'vitest'

/** That axe finds nothing on the page. Colours are looked at in a real browser: here there is no style sheet. */
export async function expectAccessible() {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
