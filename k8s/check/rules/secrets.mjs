// What is named must be there: secrets, maps, and what the realm is filled in with.
import { placeholders } from '../placeholders.mjs'

const references = (pod) => pod.containers.flatMap(({ env = [], envFrom = [] }) => [...env, ...envFrom])

/** name/key of each secret that an operator makes. */
function madeByOperators(system) {
  return [
    ...system
      .of('KafkaUser')
      .flatMap(({ metadata }) => [`${metadata.name}/sasl.jaas.config`, `${metadata.name}/password`]),
    ...system
      .of('MongoDBCommunity')
      .flatMap(({ spec }) => spec.users.map((user) => `${user.connectionStringSecretName}/connectionString.standard`)),
    ...system
      .of('Cluster')
      .flatMap(({ metadata }) => ['username', 'password'].map((key) => `${metadata.name}-app/${key}`)),
    ...system.of('Kafka').map(({ metadata }) => `${metadata.name}-cluster-ca-cert/ca.crt`),
  ]
}

function ofPods(system) {
  return system
    .workloads()
    .flatMap(({ pod }) => [
      ...references(pod).flatMap(({ valueFrom, secretRef }) => [valueFrom?.secretKeyRef, secretRef]),
      ...(pod.volumes ?? []).flatMap(({ secret }) =>
        (secret?.items ?? []).map(({ key }) => ({ name: secret.secretName, key })),
      ),
    ])
}

function used(system) {
  return [
    ...ofPods(system),
    ...system
      .of('KeycloakRealmImport')
      .flatMap(({ spec }) => Object.values(spec.placeholders).map(({ secret }) => secret)),
    ...system.of('Keycloak').flatMap(({ spec }) => [spec.db.usernameSecret, spec.db.passwordSecret]),
    ...system.of('MongoDBCommunity').flatMap(({ spec }) => spec.users.map((user) => user.passwordSecretRef)),
    ...system.of('TriggerAuthentication').flatMap(({ spec }) => spec.secretTargetRef),
  ].filter(Boolean)
}

/** No secret is in the repository, and each that is named is made: by people, or by an operator. */
export function secrets(system, code) {
  const byPeople = code.secrets(system.overlay)
  const made = new Set([...byPeople, ...madeByOperators(system)])
  return [
    ...system.of('Secret').map(({ metadata }) => `Secret/${metadata.name}: is in the repository`),
    ...used(system)
      .filter(({ name, key }) => !made.has(`${name}/${key}`))
      .map(({ name, key }) => `Nobody makes ${key} of the secret ${name}`),
  ]
}

/** What people make is what is fetched from a store. */
export function fetched(system, code) {
  if (system.overlay === 'demo') {
    return []
  }
  const made = new Set([...code.secrets(system.overlay)].map((key) => key.split('/')[0]))
  const names = system.of('ExternalSecret').map(({ spec }) => spec.target.name)
  return [
    ...[...made].filter((name) => !names.includes(name)).map((name) => `The secret ${name} is not fetched`),
    ...names.filter((name) => !made.has(name)).map((name) => `The secret ${name} is fetched and nobody needs it`),
  ]
}

/** Every map that is named is there. */
export function maps(system) {
  return system.workloads().flatMap(({ label, pod }) =>
    references(pod)
      .map(({ configMapRef, valueFrom }) => (configMapRef ?? valueFrom?.configMapKeyRef)?.name)
      .filter((name) => name && !system.get('ConfigMap', name))
      .map((name) => `${label}: there is no ConfigMap ${name}`),
  )
}

/** What the realm is filled in with comes from a secret, Keycloak's environment, or is right as it stands. */
export function realm(system) {
  const mayStay = {
    demo: ['MYHEZO_SMTP_SSL', 'MYHEZO_SMTP_STARTTLS', 'MYHEZO_SMTP_AUTH', 'MYHEZO_SMTP_USER', 'MYHEZO_SMTP_PASSWORD'],
  }[system.overlay] ?? ['MYHEZO_SMTP_SSL']
  return system.of('KeycloakRealmImport').flatMap(({ spec }) => {
    const environment = system.get('Keycloak', spec.keycloakCRName).spec.env.map(({ name }) => name)
    const filled = [...Object.keys(spec.placeholders), ...environment, ...mayStay]
    const wanted = [...placeholders(JSON.stringify(spec.realm)).keys()]
    return [
      ...wanted.filter((name) => !filled.includes(name)).map((name) => `The realm keeps its default for ${name}`),
      ...environment.filter((name) => !wanted.includes(name)).map((name) => `Nothing in the realm is called ${name}`),
    ]
  })
}
