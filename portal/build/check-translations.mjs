// Fails when a text is missing, unused, only in one language, without one of its plural forms, with other
// placeholders in the other language, or written into a page past the catalogue.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const pluralForms = { pl: ['one', 'few', 'many', 'other'], en: ['one', 'other'] }
const formSuffix = /_(zero|one|two|few|many|other)$/
/** Names that are the same in every language. */
const untranslated = new Set(['my', 'HEZO', 'CSV', 'XLSX'])

export function flatten(catalogue, prefix = '') {
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value]] : flatten(value, `${prefix}${name}.`),
  )
}

const baseOf = (key) => key.replace(formSuffix, '')
const placeholders = (text) => [...new Set(text.match(/{{[\w, ]+}}/g) ?? [])].sort().join(' ')

/** What two or more catalogues do not agree on: `{ pl: {…}, en: {…} }`. */
export function compare(catalogues) {
  const problems = []
  const languages = Object.entries(catalogues).map(([language, catalogue]) => ({
    language,
    texts: new Map(flatten(catalogue)),
  }))
  const all = new Set(languages.flatMap(({ texts }) => [...texts.keys()].map(baseOf)))
  for (const base of all) {
    const found = languages.map(({ language, texts }) => {
      const forms = pluralForms[language].map((form) => `${base}_${form}`)
      const plural = forms.some((key) => texts.has(key))
      const keys = plural ? forms : [base]
      for (const key of keys) if (!texts.has(key)) problems.push(`${key} is missing in ${language}.json`)
      return { plural, placeholders: placeholders(keys.map((key) => texts.get(key) ?? '').join(' ')) }
    })
    if (new Set(found.map(({ plural }) => plural)).size > 1) problems.push(`${base} counts in one language only`)
    if (new Set(found.map((one) => one.placeholders)).size > 1) problems.push(`${base} has different placeholders`)
  }
  for (const { language, texts } of languages) {
    for (const [key, text] of texts) if (text.trim() === '') problems.push(`${key} is empty in ${language}.json`)
  }
  return problems
}

/** The string literals of a source file, and the words it shows without the catalogue. */
export function readSource(name, source) {
  const literals = new Set()
  const bare = []
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text)
    if (ts.isJsxText(node) && /\p{Ll}{2}/u.test(node.text) && !untranslated.has(node.text.trim()))
      bare.push(node.text.trim())
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (
        /^(aria-label|title|alt|placeholder|label)$/.test(node.name.getText()) &&
        /\p{L}/u.test(node.initializer.text)
      )
        bare.push(node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return { literals, bare }
}

/** Keys are always written out whole in the sources, so that a key is used exactly if its literal stands somewhere. */
export function usage(catalogue, sources) {
  const problems = []
  const used = new Set()
  for (const [name, source] of sources) {
    const { literals, bare } = readSource(name, source)
    literals.forEach((literal) => used.add(literal))
    bare.forEach((text) => problems.push(`${name} shows "${text}" past the catalogue`))
  }
  const keys = new Set(flatten(catalogue).map(([key]) => baseOf(key)))
  for (const key of keys) if (!used.has(key)) problems.push(`${key} is never used`)
  const groups = new Set([...keys].map((key) => key.split('.')[0]))
  for (const literal of used) {
    if (/^\w+(\.\w+)+$/.test(literal) && groups.has(literal.split('.')[0]) && !keys.has(literal) && !exempt(literal))
      problems.push(`${literal} is used and missing`)
  }
  return problems
}

/** Names of form fields look like keys: `contact.email`. */
const exempt = (literal) =>
  /^(contact\.(firstName|lastName|email|phone)|company\.(name|nip|address\.\w+))$/.test(literal)

function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|testing|generated/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = join(import.meta.dirname, '..', 'src')
  const read = (language) => JSON.parse(readFileSync(join(folder, 'i18n', `${language}.json`), 'utf8'))
  const catalogues = { pl: read('pl'), en: read('en') }
  const problems = [...compare(catalogues), ...usage(catalogues.pl, sourcesOf(folder))]
  problems.forEach((problem) => console.error(`translations: ${problem}`))
  process.exitCode = problems.length === 0 ? 0 : 1
}
