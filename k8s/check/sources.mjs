// Files of the code, and what is looked for in them.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

export const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8')

export function files(folder, suffix) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => ({
      name: entry.name,
      text: readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'),
    }))
}

export const java = (module) => files(`${module}/src/main/java`, '.java')

/** What the pattern's group matches; that it is not there any more is an error. */
export function found(pattern, text, what) {
  const match = pattern.exec(text)
  if (!match) {
    throw new Error(`${what} is not where it was looked for: ${pattern}`)
  }
  return match[1]
}
