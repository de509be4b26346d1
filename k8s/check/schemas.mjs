// Whether objects are of the form that their API wants, nothing unknown among them.
import Ajv from 'ajv'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { CHECK, TARGET } from './paths.mjs'

const CORE = 'kubernetes-models'
const PACKAGES = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'keda.sh': '@kubernetes-models/keda',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
}
const OWN = join(CHECK, 'schemas')
const STRIMZI = join(TARGET, 'crds')

const ajv = new Ajv({ strict: false, allErrors: true, formats: { int32: true, int64: true, double: true } })

/** What an API server does not know it drops without a word; here it is an error. */
function closed(schema) {
  if (Array.isArray(schema)) {
    return schema.map(closed)
  }
  if (schema === null || typeof schema !== 'object') {
    return schema
  }
  const all = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  if (schema['x-kubernetes-int-or-string']) {
    return { type: ['integer', 'string'] }
  }
  const open = 'additionalProperties' in schema || schema['x-kubernetes-preserve-unknown-fields'] || !isObject(schema)
  return open ? all : { ...all, additionalProperties: false }
}

const isObject = (schema) => typeof schema.properties === 'object' && (schema.type === 'object' || !schema.type)

function fromDefinition(definition) {
  const { group, names, versions } = definition.spec
  return versions.map(({ name, schema }) => {
    const root = closed(schema.openAPIV3Schema)
    root.properties.metadata = { type: 'object' }
    return [`${group}/${name}/${names.kind}`, ajv.compile(root)]
  })
}

function fromOwn(file) {
  const { apiVersion, kind, spec } = parse(readFileSync(join(OWN, file), 'utf8'))
  return [
    `${apiVersion}/${kind}`,
    ajv.compile({ type: 'object', properties: { spec: closed(spec) }, required: ['spec'] }),
  ]
}

const compiled = Object.fromEntries([
  ...readdirSync(OWN).map(fromOwn),
  ...readdirSync(STRIMZI).flatMap((file) =>
    parseAllDocuments(readFileSync(join(STRIMZI, file), 'utf8')).flatMap((document) => fromDefinition(document.toJS())),
  ),
])

const problems = (validate) =>
  (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, params.additionalProperty].filter(Boolean).join(' '),
  )

/** The packages' checks let unknown fields pass, but never look at them: what was not looked at is unknown. */
function watched(value, path, seen) {
  if (value === null || typeof value !== 'object') {
    return value
  }
  return new Proxy(value, {
    get(target, key) {
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) {
        return Reflect.get(target, key)
      }
      seen.add(`${path}/${key}`)
      return watched(target[key], `${path}/${key}`, seen)
    },
  })
}

function* paths(value, path) {
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      yield `${path}/${key}`
      yield* paths(inner, `${path}/${key}`)
    }
  }
}

async function byPackage(object) {
  const [group, version] = object.apiVersion.includes('/') ? object.apiVersion.split('/') : ['', object.apiVersion]
  const folder = [PACKAGES[group] ?? CORE, group, version].filter(Boolean).join('/')
  const Model = (await import(folder))[object.kind]
  const seen = new Set()
  const rest = Object.fromEntries(Object.entries(object).map(([key, value]) => [key, watched(value, `/${key}`, seen)]))
  try {
    // Given to the constructor it would be copied, so looked at whole.
    Object.assign(new Model(), rest).validate()
  } catch (e) {
    return [e.message]
  }
  const unknown = [...paths(object, '')].filter((path) => path.split('/').length > 2 && !seen.has(path))
  return unknown
    .filter((path) => !unknown.includes(path.slice(0, path.lastIndexOf('/'))))
    .map((path) => `${path} is unknown`)
}

export async function violations(object) {
  const validate = compiled[`${object.apiVersion}/${object.kind}`]
  const found = validate ? (validate(object) ? [] : problems(validate)) : await byPackage(object)
  return found.map((problem) => `${object.kind}/${object.metadata?.name}: ${problem}`)
}
