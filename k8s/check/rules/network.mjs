// Who may call whom, worked out from all policies together and compared with the ways of docs/architecture.md.
import { selects } from '../system.mjs'

const SERVICES = ['identity-service', 'contract-service', 'ticket-service', 'migration-service']
const HTTP = { 'identity-service': 8081, 'contract-service': 8082, 'ticket-service': 8083, 'migration-service': 8084 }
const MANAGEMENT = {
  gateway: 9080,
  'identity-service': 9081,
  'contract-service': 9082,
  'ticket-service': 9083,
  'migration-service': 9084,
}

/** Pods that operators make, by the labels that they give them. */
const OPERATED = {
  kafka: { 'strimzi.io/cluster': 'myhezo' },
  mongodb: { app: 'mongodb-svc' },
  keycloak: { app: 'keycloak' },
  'realm-import': { app: 'keycloak-realm-import' },
  'keycloak-db': { 'cnpg.io/cluster': 'keycloak-db' },
  'keycloak-operator': { 'app.kubernetes.io/name': 'keycloak-operator' },
  'acme-solver': { 'acme.cert-manager.io/http01-solver': 'true' },
}

const OUTSIDE = 'outside'
const DNS = 'kube-system/kube-dns'
const API_PORTS = [443, 6443]

function pods(system) {
  const ours = system
    .workloads()
    .map(({ name, labels, pod }) => ({ name, labels, ports: pod.containers.flatMap(({ ports = [] }) => ports) }))
  const operated = Object.entries(OPERATED).map(([name, labels]) => ({ name, labels, ports: [] }))
  return [...ours, ...operated]
}

/** Policies of the operators that we ask for in their own resources. */
function asked(system) {
  const listeners = system.of('Kafka').flatMap(({ spec }) => spec.kafka.listeners)
  const keycloak = system.of('Keycloak').map(({ spec }) => spec.networkPolicy)
  const policy = (labels, from, port) => ({
    spec: { podSelector: { matchLabels: labels }, policyTypes: ['Ingress'], ingress: [{ from, ports: [{ port }] }] },
  })
  return [
    ...listeners.map(({ networkPolicyPeers, port }) => policy(OPERATED.kafka, networkPolicyPeers, port)),
    policy(OPERATED.kafka, [{ podSelector: { matchLabels: OPERATED.kafka } }], undefined),
    ...keycloak.map(({ enabled, http }) => policy(OPERATED.keycloak, enabled ? http : undefined, 8080)),
    policy(OPERATED.keycloak, [{ podSelector: { matchLabels: OPERATED.keycloak } }], 7800),
    policy(OPERATED.keycloak, [{ podSelector: { matchLabels: OPERATED.keycloak } }], 57800),
  ]
}

function nameOfNamespace({ namespaceSelector, podSelector }) {
  const [label, value] = Object.entries(namespaceSelector.matchLabels ?? {})[0] ?? ['any', 'namespace']
  const name = label === 'kubernetes.io/metadata.name' ? value : label
  return podSelector ? `${name}/${podSelector.matchLabels['k8s-app']}` : name
}

/** Names of the other ends of a rule: pods here, namespaces, or everything outside. */
function ends(peers, all) {
  if (!peers) {
    return [...all.map(({ name }) => name), OUTSIDE]
  }
  return peers.flatMap((peer) => {
    if (peer.ipBlock) {
      return [OUTSIDE]
    }
    return peer.namespaceSelector
      ? [nameOfNamespace(peer)]
      : all.filter(({ labels }) => selects(peer.podSelector, labels)).map(({ name }) => name)
  })
}

const numbers = (rule, target) =>
  (rule.ports ?? [{}]).map(
    ({ port }) =>
      (typeof port === 'string' ? target.ports.find(({ name }) => name === port)?.containerPort : port) ?? '*',
  )

/** What one direction of the policies lets through: "a > b:port". */
function oneWay(policies, all, direction) {
  const field = direction.toLowerCase()
  return policies
    .filter(({ spec }) => spec.policyTypes.includes(direction))
    .flatMap(({ spec }) =>
      all
        .filter(({ labels }) => selects(spec.podSelector, labels))
        .flatMap((pod) =>
          (spec[field] ?? []).flatMap((rule) =>
            ends(direction === 'Ingress' ? rule.from : rule.to, all).flatMap((end) => {
              const target = direction === 'Ingress' ? pod : (all.find(({ name }) => name === end) ?? { ports: [] })
              return numbers(rule, target).map((port) =>
                direction === 'Ingress' ? `${end} > ${pod.name}:${port}` : `${pod.name} > ${end}:${port}`,
              )
            }),
          ),
        ),
    )
}

export function ways(system) {
  const all = pods(system)
  const policies = [...system.of('NetworkPolicy'), ...asked(system)]
  const inward = new Set(oneWay(policies, all, 'Ingress'))
  const outward = new Set(oneWay(policies, all, 'Egress'))
  const here = new Set(all.map(({ name }) => name))
  const inside = (way) =>
    way
      .split(/ > |:/)
      .slice(0, 2)
      .every((name) => here.has(name))
  const allowed = (way, other) => !inside(way) || other.has(way) || other.has(way.replace(/:.*$/, ':*'))
  const found = new Set([
    ...[...inward].filter((way) => allowed(way, outward)),
    ...[...outward].filter((way) => allowed(way, inward)),
  ])
  const partOfAnother = (way) => !way.endsWith(':*') && found.has(way.replace(/:.*$/, ':*'))
  return [...found].filter((way) => !way.endsWith(`${DNS}:53`) && !partOfAnother(way)).sort()
}

function expected(system) {
  const production = system.overlay !== 'demo'
  const readers = [...SERVICES, ...(system.overlay === 'migration' ? ['old-portal'] : [])]
  const mailers = ['identity-service', 'contract-service', 'ticket-service', 'keycloak']
  const api = ['kafka', 'mongodb', 'keycloak-db', 'keycloak-operator']

  return [
    ...SERVICES.map((service) => `gateway > ${service}:${HTTP[service]}`),
    'ticket-service > migration-service:8084',
    ...['gateway', ...readers].flatMap((one) => [`${one} > mongodb:27017`, `${one} > keycloak:8080`]),
    ...readers.map((one) => `${one} > kafka:9093`),
    'keycloak > gateway:8080',
    'keycloak > keycloak:7800',
    'keycloak > keycloak:57800',
    'keycloak > keycloak-db:5432',
    'realm-import > keycloak-db:5432',
    'kafka > kafka:*',
    'mongodb > mongodb:27017',
    'keycloak-db > keycloak-db:5432',
    'keycloak-db > keycloak-db:8000',
    'cnpg-system > keycloak-db:8000',
    ...api.flatMap((one) => API_PORTS.map((port) => `${one} > ${OUTSIDE}:${port}`)),
    ...(production
      ? [
          'ingress > gateway:8080',
          'ingress > acme-solver:8089',
          ...(system.overlay === 'gateway-api' ? ['gateway-system > gateway:8080'] : []),
          'keda > kafka:9093',
          ...SERVICES.map((service) => `myhezo.pl/internal-programs > ${service}:${HTTP[service]}`),
          ...Object.entries(MANAGEMENT).map(([service, port]) => `monitoring > ${service}:${port}`),
          ...mailers.map((one) => `${one} > ${OUTSIDE}:587`),
        ]
      : mailers.map((one) => `${one} > mailpit:1025`)),
  ].sort()
}

/** Nobody is heard and nobody calls, unless a policy says so. */
export function denied(system) {
  const policy = system
    .of('NetworkPolicy')
    .find(({ spec }) => Object.keys(spec.podSelector).length === 0 && !spec.ingress && !spec.egress)
  const both = ['Ingress', 'Egress'].every((direction) => policy?.spec.policyTypes.includes(direction))
  return both ? [] : ['Nothing denies all ways']
}

export function network(system) {
  const found = ways(system)
  const wanted = expected(system)
  return [
    ...found.filter((way) => !wanted.includes(way)).map((way) => `A way that nobody needs: ${way}`),
    ...wanted.filter((way) => !found.includes(way)).map((way) => `A way that is missing: ${way}`),
  ]
}
