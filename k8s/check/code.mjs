// What the code says of itself, as far as manifests repeat it.
import { parse } from 'yaml'
import { SERVICES } from './paths.mjs'
import { files, found, java, read } from './sources.mjs'

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
