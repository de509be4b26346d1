// Topics as the services declare them.
import { SERVICES } from './paths.mjs'
import { found, java, read } from './sources.mjs'

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
