// Builds every overlay, checks it, and shows that each check can fail. Ends with 1 and says why, or says what it checked.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import * as source from './code.mjs'
import { CHECK, K8S, OVERLAYS } from './paths.mjs'
import * as kafka from './rules/kafka.mjs'
import * as network from './rules/network.mjs'
import * as pods from './rules/pods.mjs'
import * as scaling from './rules/scaling.mjs'
import * as secrets from './rules/secrets.mjs'
import * as settings from './rules/settings.mjs'
import * as stores from './rules/stores.mjs'
import { violations } from './schemas.mjs'
import { build } from './system.mjs'
import * as topics from './topics.mjs'

const { ways, ...policies } = network
const RULES = { ...pods, ...scaling, ...kafka, ...settings, ...secrets, ...stores, ...policies }

/** name/key of each secret that people make. */
function madeSecrets(overlay) {
  const env = { ...process.env, SMTP_USERNAME: 'name', SMTP_PASSWORD: 'password' }
  const text = execFileSync(join(K8S, 'secrets.sh'), [overlay === 'demo' ? 'demo' : 'production'], {
    encoding: 'utf8',
    env,
  })
  const all = parseAllDocuments(text).map((document) => document.toJS())
  return new Set(
    all.flatMap(({ metadata, stringData }) => Object.keys(stringData).map((key) => `${metadata.name}/${key}`)),
  )
}

const remembering = (work) => {
  const known = new Map()
  return (argument) => known.get(argument) ?? known.set(argument, work(argument)).get(argument)
}

const code = {
  ports: source.ports(),
  databases: source.databases(),
  shutdownPhase: source.shutdownPhase(),
  version: source.projectVersion(),
  topics: topics.declaredTopics(),
  topicSettings: topics.topicSettings(),
  metrics: source.metrics(),
  environment: remembering(source.environment),
  secrets: remembering(madeSecrets),
}

async function schema(system) {
  return (await Promise.all(system.objects.map(violations))).flat()
}

async function everything(system) {
  const byRule = Object.entries(RULES).map(([rule, check]) => check(system, code).map((what) => `${rule}: ${what}`))
  return [...(await schema(system)).map((what) => `schema: ${what}`), ...byRule.flat()]
}

/** {"spec.replicas": 1} sets a value, null takes it away; a part of the path may be a position in a list. */
function change(system, { target, set }) {
  const [kind, name] = target.split('/')
  const object = system.of(kind).find(({ metadata }) => metadata.name === name || metadata.name.startsWith(`${name}-`))
  if (!object) {
    throw new Error(`There is no ${target} to break`)
  }
  if (set === null) {
    system.objects.splice(system.objects.indexOf(object), 1)
    return
  }
  for (const [path, value] of Object.entries(set)) {
    const keys = path.split('|')
    const last = keys.pop()
    const holder = keys.reduce((inner, key) => inner[key], object)
    if (value === null) {
      delete holder[last]
    } else {
      holder[last] = value
    }
  }
}

async function canary(healthy, { rule, overlay = 'production', ...breaking }) {
  const system = healthy[overlay].copy()
  if (breaking.add) {
    system.objects.push(breaking.add)
  } else {
    change(system, breaking)
  }
  const found = rule === 'schema' ? await schema(system) : RULES[rule](system, code)
  const text = breaking.target ?? `${breaking.add.kind}/${breaking.add.metadata.name}`
  return found.length
    ? []
    : [`canary: "${rule}" says nothing about ${text} with ${JSON.stringify(breaking.set ?? breaking.add)}`]
}

/** What nobody builds nobody checks. */
function unusedComponents() {
  const text = Object.values(OVERLAYS).map((folder) => readFileSync(join(folder, 'kustomization.yaml'), 'utf8'))
  const used = new Set(text.flatMap((one) => (parse(one).components ?? []).map((path) => basename(path))))
  return readdirSync(join(K8S, 'components'))
    .filter((name) => !used.has(name))
    .map((name) => `components/${name}: no overlay has it`)
}

const systems = Object.fromEntries(Object.keys(OVERLAYS).map((overlay) => [overlay, build(overlay)]))
const canaries = parse(readFileSync(join(CHECK, 'canaries.yaml'), 'utf8'))
const problems = unusedComponents()
for (const overlay of Object.keys(OVERLAYS)) {
  problems.push(...(await everything(systems[overlay])).map((what) => `${overlay}: ${what}`))
}
if (problems.length === 0) {
  problems.push(...(await Promise.all(canaries.map((one) => canary(systems, one)))).flat())
  const unproved = ['schema', ...Object.keys(RULES)].filter((rule) => !canaries.some((one) => one.rule === rule))
  problems.push(...unproved.map((rule) => `canary: "${rule}" has none`))
}
problems.forEach((what) => console.error(what))
if (problems.length) {
  process.exit(1)
}
const objects = Object.keys(OVERLAYS)
  .map((overlay) => `${systems[overlay].objects.length} of ${overlay}`)
  .join(', ')
console.log(`Objects checked: ${objects}; ${Object.keys(RULES).length + 1} rules, ${canaries.length} canaries`)
