// Versions, databases, and what is watched.
const unless = (holds, what) => (holds ? [] : [what])

/** CVE-2025-14847 is fixed in MongoDB 8.0.21; zlib, which it is in, stays off all the same. */
export function mongodb(system, code) {
  const { version, users, additionalMongodConfig, members } = system.get('MongoDBCommunity', 'mongodb').spec
  const [major, minor, patch] = version.split('.').map(Number)
  const newEnough = major > 8 || (major === 8 && (minor > 0 || patch >= 21))
  const databases = Object.fromEntries(
    users.map(({ name, roles }) => [name, roles.map(({ name: role, db }) => `${role}@${db}`).join()]),
  )
  return [
    ...unless(newEnough, `MongoDB ${version} is older than 8.0.21`),
    ...unless(!additionalMongodConfig['net.compression.compressors'].includes('zlib'), 'MongoDB compresses with zlib'),
    ...unless(members === (system.overlay === 'demo' ? 1 : 3), `${members} members`),
    ...Object.entries(code.databases).flatMap(([service, database]) =>
      unless(databases[service] === `readWrite@${database}`, `${service} may not just read and write its own database`),
    ),
    ...unless(users.length === Object.keys(code.databases).length, 'Somebody else has a user, too'),
  ]
}

/** Alarms ask for metrics that there are, and for each service. */
export function alarms(system, code) {
  // Micrometer's own, of Kafka's consumers, and what Prometheus says of each target.
  const others = ['up', 'kafka_consumer_fetch_manager_records_lag']
  const words = ['max', 'by', 'absent', 'job', 'topic']
  const rules = system.of('PrometheusRule').flatMap(({ spec }) => spec.groups.flatMap((group) => group.rules))
  const watched = rules
    .filter(({ alert }) => alert === 'ServiceDown')
    .map(({ expr }) => /up\{job="([a-z-]+)"\}/.exec(expr)?.[1])
  const monitor = system.get('ServiceMonitor', 'myhezo')
  const named = rules.flatMap(({ alert, expr }) =>
    [...expr.replace(/\{[^}]*\}/g, '').matchAll(/[a-z_]+/g)]
      .map(([name]) => name)
      .filter((name) => !words.includes(name) && !others.includes(name) && !code.metrics.has(name))
      .map((name) => `${alert}: nothing counts ${name}`),
  )
  return system.overlay === 'demo'
    ? []
    : [
        ...named,
        ...Object.keys(code.ports)
          .filter((service) => !watched.includes(service))
          .map((service) => `Nobody is told when ${service} is down`),
        ...unless(
          rules.some(({ expr }) => expr.includes('outbox_oldest_age_seconds')),
          'Nobody is told of events that wait',
        ),
        ...unless(
          rules.some(({ expr }) => expr.includes('deadletters_waiting')),
          'Nobody is told of dead letters',
        ),
        ...unless(
          rules.some(({ expr }) => expr.includes('records_lag')),
          'Nobody is told of events that nobody reads',
        ),
        ...system
          .of('Service')
          .filter(({ metadata }) => metadata.name in code.ports)
          .flatMap(({ metadata, spec }) =>
            unless(
              Object.entries(monitor.spec.selector.matchLabels).every(
                ([key, value]) => metadata.labels?.[key] === value,
              ) && spec.ports.some(({ name }) => name === monitor.spec.endpoints[0].port),
              `Nobody reads the figures of ${metadata.name}`,
            ),
          ),
      ]
}
