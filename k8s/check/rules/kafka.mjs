// Topics and rights as the services declare them.
const unless = (holds, what) => (holds ? [] : [what])
const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))

const DECLARED = { history: 'history', compacted: 'compacted' }

/** Name → how it is kept: "history", "compacted" or "month". */
function expectedTopics(declared) {
  return new Map(
    declared.flatMap(({ service, how, topic }) =>
      how === 'readFrom'
        ? [`${topic}-dlt`, `${topic}-replay-${service}`].map((name) => [name, 'month'])
        : [[topic, DECLARED[how]]],
    ),
  )
}

/** Every topic of the code, laid out as the code would, on three brokers of which two must have a record. */
export function topics(system, code) {
  const expected = expectedTopics(code.topics)
  const [replicas, insync] = system.overlay === 'demo' ? [1, 1] : [3, 2]
  const present = new Map(system.of('KafkaTopic').map((topic) => [topic.spec.topicName ?? topic.metadata.name, topic]))
  return [
    ...[...present.keys()]
      .filter((name) => !expected.has(name))
      .map((name) => `KafkaTopic/${name}: no service declares it`),
    ...[...expected].flatMap(([name, kept]) => {
      const topic = present.get(name)
      if (!topic) {
        return [`KafkaTopic/${name}: is missing`]
      }
      const config = { ...code.topicSettings[kept], 'min.insync.replicas': insync }
      return [
        ...unless(
          topic.spec.partitions === code.topicSettings.partitions,
          `KafkaTopic/${name}: ${topic.spec.partitions} partitions`,
        ),
        ...unless(topic.spec.replicas === replicas, `KafkaTopic/${name}: ${topic.spec.replicas} replicas`),
        ...unless(
          same(topic.spec.config, config),
          `KafkaTopic/${name}: configured otherwise than ${JSON.stringify(config)}`,
        ),
      ]
    }),
  ]
}

/** What a service that starts before the operator creates must be the same. */
export function replicas(system, code) {
  const settings = system.of('ConfigMap').find(({ metadata }) => metadata.name.startsWith('services-')).data
  const wanted = system.get('KafkaTopic', 'accounts').spec.replicas
  const { replicas: brokers } = system.get('KafkaNodePool', 'brokers').spec
  const { config } = system.get('Kafka', 'myhezo').spec.kafka
  return [
    ...unless(Number(settings.MYHEZO_KAFKA_REPLICAS ?? 1) === wanted, 'The services create topics with other replicas'),
    ...unless(
      !settings.MYHEZO_KAFKA_PARTITIONS || Number(settings.MYHEZO_KAFKA_PARTITIONS) === code.topicSettings.partitions,
      'The services create topics with other partitions',
    ),
    ...unless(brokers >= wanted, 'Fewer brokers than replicas'),
    ...unless(config['auto.create.topics.enable'] === false, 'Whoever mistypes a topic creates it'),
    ...unless(config['default.replication.factor'] === wanted, 'Topics of Kafka itself have other replicas'),
    ...unless(config['offsets.topic.replication.factor'] === wanted, 'Offsets have other replicas'),
    ...unless(config['min.insync.replicas'] === (wanted === 3 ? 2 : 1), 'Records need not be on two brokers'),
    ...unless(
      config['message.max.bytes'] === code.topicSettings.history['max.message.bytes'],
      'Brokers take other messages',
    ),
  ]
}

/** Who writes: what it declares, and dead letters. Who reads: what it declares as read, dead letters and replays. */
function expectedRights(service, declared) {
  const rights = { [`group ${service}*`]: 'Describe,Read' }
  for (const { how, topic } of declared.filter((one) => one.service === service)) {
    if (how === 'readFrom') {
      rights[`topic ${topic}`] = 'Describe,Read'
      rights[`topic ${topic}-dlt`] = 'Describe,Read,Write'
      rights[`topic ${topic}-replay-${service}`] = 'Describe,Read,Write'
    } else {
      rights[`topic ${topic}`] = 'Describe,Write'
    }
  }
  return rights
}

const rightsOf = (user) =>
  Object.fromEntries(
    user.spec.authorization.acls.map(({ resource, operations }) => [
      `${resource.type} ${resource.name}${resource.patternType === 'prefix' ? '*' : ''}`,
      [...operations].sort().join(),
    ]),
  )

export function rights(system, code) {
  const services = [...new Set(code.topics.map(({ service }) => service))]
  const known = [...services.map((service) => `kafka-${service}`), 'kafka-keda']
  return [
    ...system
      .of('KafkaUser')
      .filter(({ metadata }) => !known.includes(metadata.name))
      .map(({ metadata }) => `KafkaUser/${metadata.name}: who is that?`),
    ...system
      .of('KafkaUser')
      .filter(({ metadata }) => metadata.name === 'kafka-keda')
      .flatMap((user) =>
        unless(
          Object.values(rightsOf(user)).every((operations) => operations === 'Describe'),
          'KafkaUser/kafka-keda: may do more than look',
        ),
      ),
    ...services.flatMap((service) => {
      const user = system.get('KafkaUser', `kafka-${service}`)
      return unless(
        user && same(rightsOf(user), expectedRights(service, code.topics)),
        `KafkaUser/kafka-${service}: other rights than the service needs`,
      )
    }),
  ]
}
