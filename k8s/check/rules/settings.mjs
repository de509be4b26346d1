// What services are told, and by which names.
const unless = (holds, what) => (holds ? [] : [what])
const JVM = ['JAVA_TOOL_OPTIONS']

/** Service of a pod by its image: a job runs a service's program, too. */
const serviceOf = ({ pod }) => /^myhezo\/([^:]+)/.exec(pod.containers[0].image)[1]

function mapsOf(system, pod) {
  const names = pod.containers.flatMap(({ envFrom = [] }) => envFrom.map(({ configMapRef }) => configMapRef?.name))
  return names.map((name) => system.get('ConfigMap', name)).filter(Boolean)
}

/** All that a service finds in its environment it also reads. */
export function environment(system, code) {
  return system.ours().flatMap((workload) => {
    const reads = code.environment(serviceOf(workload))
    const names = [
      ...workload.pod.containers.flatMap(({ env = [] }) => env.map(({ name }) => name)),
      ...mapsOf(system, workload.pod).flatMap(({ data }) => Object.keys(data)),
    ]
    return names
      .filter((name) => !JVM.includes(name) && !reads(name))
      .map((name) => `${workload.label}: nothing reads ${name}`)
  })
}

/** Without these a service does not start, or finds the address of a developer's machine. */
export function needed(system) {
  const every = ['MONGODB_URI', 'MYHEZO_LOG_FORMAT']
  const services = [
    'MYHEZO_AUDIT_KEYS',
    'KAFKA_BOOTSTRAP_SERVERS',
    'MYHEZO_SECURITY_ISSUERS',
    'MYHEZO_SECURITY_JWK_SET_URI',
    'MYHEZO_TRUSTED_PROXIES',
    'MYHEZO_ORIGINS_PL',
    'MYHEZO_ORIGINS_EN',
    'MYHEZO_SMTP_HOST',
    'MYHEZO_SMTP_PORT',
  ]
  const own = {
    gateway: [
      'MYHEZO_KEYCLOAK_URL',
      'MYHEZO_SESSION_KEY',
      'MYHEZO_GATEWAY_CLIENT_SECRET',
      'MYHEZO_GATEWAY_ORIGINS',
      ...['IDENTITY', 'CONTRACT', 'TICKET', 'MIGRATION', 'KEYCLOAK'].map((part) => `MYHEZO_UPSTREAMS_${part}`),
    ],
    'identity-service': [...services, 'MYHEZO_KEYCLOAK_URL', 'MYHEZO_IDENTITY_CLIENT_SECRET'],
    'contract-service': services,
    'ticket-service': [...services, 'MYHEZO_KEYCLOAK_URL', 'MYHEZO_TICKET_CLIENT_SECRET', 'MYHEZO_MIGRATED_URL'],
    'migration-service': [...services, 'MYHEZO_MIGRATION_WORK_DIRECTORY'],
  }
  return system.ours().flatMap((workload) => {
    const names = [
      ...workload.pod.containers.flatMap(({ env = [] }) => env.map(({ name }) => name)),
      ...mapsOf(system, workload.pod).flatMap(({ data }) => Object.keys(data)),
    ]
    return [...every, ...own[serviceOf(workload)]]
      .filter((name) => !names.includes(name))
      .map((name) => `${workload.label}: ${name} is missing`)
  })
}

/** Values that are the same in several places, and agree with what is public. */
export function addresses(system, code) {
  const settings = (prefix) =>
    system.of('ConfigMap').find(({ metadata }) => metadata.name.startsWith(`${prefix}-`)).data
  const services = settings('services')
  const gateway = settings('gateway')
  const origins = gateway.MYHEZO_GATEWAY_ORIGINS.split(',')
  const issuers = services.MYHEZO_SECURITY_ISSUERS.split(',')
  const keycloaks = new Set(
    ['gateway', 'identity-service', 'ticket-service'].map((one) => settings(one).MYHEZO_KEYCLOAK_URL),
  )
  const wanted = [...origins, gateway.MYHEZO_KEYCLOAK_URL.replace(/\/auth$/, '')].map(
    (origin) => `${origin}/auth/realms/myhezo`,
  )
  const local = Object.values({ ...services, ...gateway }).filter(
    (value) => system.overlay !== 'demo' && value.includes('localhost'),
  )
  const ways = [...Object.values(gateway), ...Object.values(services), ...Object.values(settings('ticket-service'))]
    .flatMap((value) => [...value.matchAll(/http:\/\/([a-z-]+):(\d+)/g)])
    .filter(([, host]) => host in code.ports)
  return [
    ...unless(String(issuers) === String(wanted), `Issuers are ${issuers}, not ${wanted}`),
    ...unless(
      origins.includes(services.MYHEZO_ORIGINS_PL) && origins.includes(services.MYHEZO_ORIGINS_EN),
      'Links in mails lead elsewhere',
    ),
    ...unless(keycloaks.size === 1, 'Services and gateway have several Keycloaks'),
    ...local.map((value) => `An address of a developer's machine: ${value}`),
    ...ways
      .filter(([, host, port]) => code.ports[host].http !== Number(port))
      .map(([text]) => `${text} is not where it listens`),
    ...system.of('Ingress').flatMap(({ spec }) =>
      publicHosts(
        spec.rules.map(({ host }) => host),
        spec.tls.flatMap(({ hosts }) => hosts),
        origins,
      ),
    ),
    ...system.of('HTTPRoute').flatMap(({ spec }) =>
      publicHosts(
        spec.hostnames,
        system
          .get('Gateway', spec.parentRefs[0].name)
          .spec.listeners.filter(({ tls }) => tls)
          .map(({ hostname }) => hostname),
        origins,
      ),
    ),
  ]
}

function publicHosts(hosts, secured, origins) {
  const known = origins.map((origin) => new URL(origin).host).sort()
  return [
    ...unless(String([...hosts].sort()) === String(known), `Public hosts are ${hosts}, the gateway's ${known}`),
    ...hosts.filter((host) => !secured.includes(host)).map((host) => `${host} has no certificate`),
  ]
}

/** Ports that code and manifests both name. */
export function ports(system, code) {
  return Object.entries(code.ports).flatMap(([service, { http, management }]) => {
    const container = system.get('Deployment', service).spec.template.spec.containers[0].ports
    const { ports: offered, selector } = system.get('Service', service).spec
    const number = (name) => container.find((port) => port.name === name)?.containerPort
    return [
      ...unless(
        number('http') === http && number('management') === management,
        `Deployment/${service}: other ports than in application.yaml`,
      ),
      ...unless(
        offered.every(({ name, port, targetPort }) => port === code.ports[service][name] && targetPort === name),
        `Service/${service}: other ports than the pods`,
      ),
      ...unless(selector['app.kubernetes.io/name'] === service, `Service/${service}: leads elsewhere`),
    ]
  })
}
