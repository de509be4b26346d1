// What the code says of itself, as far as manifests repeat it.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT, SERVICES } from './paths.mjs'

const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8')

function files(folder, suffix) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => ({
      name: entry.name,
      text: readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'),
    }))
}

const java = (module) => files(`${module}/src/main/java`, '.java')

function found(pattern, text, what) {
  const match = pattern.exec(text)
  if (!match) {
    throw new Error(`${what} is not where it was looked for: ${pattern}`)
  }
  return match[1]
}

const settings = (module, file = 'application.yaml') => flat(parse(read(module, 'src/main/resources', file)))

/** {a: {b: 1}} and {"a.b": 1} alike as {"a.b": 1}. */
function flat(tree, prefix = '') {
  return Object.entries(tree ?? {}).reduce((all, [key, value]) => {
    const name = prefix + key
    const nested = value !== null && typeof value === 'object' && !Array.isArray(value)
    return nested ? { ...all, ...flat(value, `${name}.`) } : { ...all, [name]: value }
  }, {})
}

export function ports() {
  return Object.fromEntries(
    SERVICES.map((service) => {
      const values = settings(service)
      return [service, { http: values['server.port'], management: values['management.server.port'] }]
    }),
  )
}

/** Each service's database; the gateway's is said in its code. */
export function databases() {
  const sessions = read('gateway/src/main/java/pl/myhezo/gateway/session/mongo/MongoSessionConfiguration.java')
  return Object.fromEntries(
    SERVICES.map((service) => [
      service,
      service === 'gateway'
        ? found(/== null \? "(\w+)"/, sessions, 'The database of sessions')
        : settings(service)['spring.mongodb.database'],
    ]),
  )
}

/** Seconds that each phase of a shutdown may take at most. */
export function shutdownPhase() {
  const key = 'spring.lifecycle.timeout-per-shutdown-phase'
  const all = [settings('gateway')[key], settings('platform', 'platform.yaml')[key]]
  return Math.max(...all.map((value) => Number(found(/^(\d+)s$/, value, key))))
}

export const projectVersion = () =>
  found(/<artifactId>myhezo<\/artifactId>\s*<version>([^<]+)</, read('pom.xml'), 'The version')

// --- topics ---------------------------------------------------------------------------------------------------------

/** What each service declares: [{service, how: history | compacted | readFrom, topic}]. */
export function declaredTopics() {
  const all = SERVICES.filter((service) => service !== 'gateway').flatMap((service) => {
    const sources = java(service)
    const constants = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/static final String (\w+) = "([^"]+)"/g)].map(([, constant, value]) => [
        `${name.replace('.java', '')}.${constant}`,
        value,
      ]),
    )
    const known = Object.fromEntries(constants)
    return sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\btopics\.(history|compacted|readFrom)\(([^)]*)\)/g)].map(([, how, argument]) => {
        const topic = argument.startsWith('"') ? argument.slice(1, -1) : known[argument]
        if (!topic) {
          throw new Error(`${name} of ${service} declares a topic whose name is not understood: ${argument}`)
        }
        return { service, how, topic }
      }),
    )
  })
  const listeners = SERVICES.flatMap(java).filter(({ text }) => text.includes('@KafkaListener('))
  const read = all.filter(({ how }) => how === 'readFrom')
  if (read.length !== listeners.length) {
    throw new Error(`${listeners.length} listeners, but ${read.length} topics are declared as read`)
  }
  return all
}

/** Partitions and configuration of a topic by how it is declared, from the platform's own classes. */
export function topicSettings() {
  const folder = 'platform/src/main/java/pl/myhezo/platform/kafka'
  const text = read(folder, 'Topics.java')
  const body = (method) => found(new RegExp(`${method}\\(String name[^{]*\\{([\\s\\S]*?)\\n    \\}`), text, method)
  const days = (method) => Number(found(/Duration\.ofDays\((\d+)\)/, body(method), method)) * 24 * 60 * 60 * 1000
  const megabytes = Number(
    found(/MAX_MESSAGE_BYTES = Integer\.toString\((\d+) \* 1024 \* 1024\)/, text, 'The largest message'),
  )
  const every = { 'max.message.bytes': megabytes * 1024 * 1024 }
  const compaction = {
    'cleanup.policy': 'compact',
    'delete.retention.ms': days('compacted'),
    'max.compaction.lag.ms': days('compacted'),
  }
  return {
    partitions: Number(
      found(/@DefaultValue\("(\d+)"\) int partitions/, read(folder, 'KafkaSettings.java'), 'The partitions'),
    ),
    history: { ...every, 'retention.ms': days('history') },
    compacted: { ...every, ...compaction },
    month: { ...every, 'retention.ms': days('keptForAMonth') },
  }
}

// --- environment ----------------------------------------------------------------------------------------------------

/** Spring takes a name with its dashes left out, or as underscores. */
const environmentNames = (property) =>
  ['', '_'].map((dash) =>
    property
      .toUpperCase()
      .replaceAll('-', dash)
      .replace(/[^A-Z0-9]/g, '_'),
  )

/** Names that a service reads from its environment: its own properties, Spring's, and placeholders. */
export function environment(service) {
  const own = service === 'gateway' ? ['gateway'] : [service, 'platform']
  const placeholders = own.flatMap((module) => {
    const file = module === 'platform' ? 'platform.yaml' : 'application.yaml'
    return [...read(module, 'src/main/resources', file).matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)].map(([, name]) => name)
  })
  const metadata = [...own.map((module) => `${module}/target/classes`), 'k8s/target/spring'].flatMap((folder) =>
    files(folder, 'spring-configuration-metadata.json').flatMap(({ text }) => JSON.parse(text).properties),
  )
  const flags = own
    .flatMap(java)
    .flatMap(({ text }) => [...text.matchAll(/@Conditional\w+\("(myhezo\.[a-z.-]+)"\)/g)].map(([, name]) => name))
  const exact = new Set([...placeholders, ...[...metadata.map(({ name }) => name), ...flags].flatMap(environmentNames)])
  const maps = metadata
    .filter(({ type }) => type?.startsWith('java.util.Map'))
    .flatMap(({ name }) => environmentNames(name).map((prefix) => `${prefix}_`))
  return (name) => exact.has(name) || maps.some((prefix) => name.startsWith(prefix))
}

// --- metrics --------------------------------------------------------------------------------------------------------

/** Names of our own metrics as Prometheus sees them. */
export function metrics() {
  const modules = [...SERVICES, 'platform']
  const pattern = /\b(Gauge|TimeGauge|Counter)\s*\.builder\(\s*"([a-z.]+)"/g
  const suffix = { Gauge: '', TimeGauge: '_seconds', Counter: '_total' }
  return new Set(
    modules
      .flatMap(java)
      .flatMap(({ text }) =>
        [...text.matchAll(pattern)].map(([, kind, name]) => name.replaceAll('.', '_') + suffix[kind]),
      ),
  )
}
