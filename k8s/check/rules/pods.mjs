// How our pods run.
const LIVENESS = '/actuator/health/liveness'
const READINESS = '/actuator/health/readiness'
const USER = 10001

const each = (workloads, look) =>
  workloads.flatMap((workload) => look(workload).map((what) => `${workload.label}: ${what}`))
const unless = (holds, what) => (holds ? [] : [what])

/** Ours have the reactor's version, which an overlay sets; anything else has a fixed one. */
export function images(system, code) {
  const all = each(system.workloads(), ({ pod }) =>
    pod.containers.flatMap(({ image }) => {
      const tag = /^[^:@]+:([^:@]+)$/.exec(image)?.[1]
      const wanted = image.startsWith('myhezo/') ? tag === code.version : tag && tag !== 'latest'
      return unless(wanted, `image ${image}`)
    }),
  )
  const keycloak = system.get('Keycloak', 'keycloak').spec.image
  return [...all, ...unless(keycloak === `myhezo/keycloak:${code.version}`, `Keycloak: image ${keycloak}`)]
}

/** Pod Security "restricted", and what goes beyond it: a read-only file system and a user of our own. */
export function restricted(system) {
  return each(system.workloads(), ({ pod }) => {
    const own = pod.securityContext ?? {}
    const shared = ['hostNetwork', 'hostPID', 'hostIPC'].filter((key) => pod[key])
    return [
      ...unless(own.runAsNonRoot === true && own.runAsUser === USER, `does not run as ${USER}`),
      ...unless(own.seccompProfile?.type === 'RuntimeDefault', 'no seccomp profile'),
      ...shared.map((key) => `${key} is on`),
      ...pod.containers
        .concat(pod.initContainers ?? [])
        .flatMap(({ securityContext: context = {} }) => [
          ...unless(context.allowPrivilegeEscalation === false, 'may escalate its privileges'),
          ...unless(context.readOnlyRootFilesystem === true, 'may write to its root file system'),
          ...unless(context.capabilities?.drop?.includes('ALL') && !context.capabilities.add, 'keeps capabilities'),
          ...unless(!context.privileged && context.runAsUser === undefined, 'overrides what the pod says'),
        ]),
    ]
  })
}

/** What is written goes to volumes of a bounded size. */
export function writable(system) {
  const temporary = ['emptyDir', 'ephemeral']
  const allowed = [...temporary, 'secret', 'persistentVolumeClaim']
  return each(system.workloads(), ({ pod }) => {
    const volumes = new Map((pod.volumes ?? []).map((volume) => [volume.name, volume]))
    const mounts = pod.containers[0].volumeMounts ?? []
    const at = (path) => volumes.get(mounts.find(({ mountPath }) => mountPath === path)?.name)
    return [
      ...unless(at('/tmp')?.emptyDir?.sizeLimit, 'no /tmp of a bounded size'),
      ...[...volumes.values()].flatMap((volume) => {
        const kind = Object.keys(volume).find((key) => key !== 'name')
        const mount = mounts.find(({ name }) => name === volume.name)
        return [
          ...unless(allowed.includes(kind), `volume ${volume.name} is a ${kind}`),
          ...unless(mount, `volume ${volume.name} is not mounted`),
          ...unless(kind !== 'emptyDir' || volume.emptyDir.sizeLimit, `volume ${volume.name} has no bound`),
          ...unless(temporary.includes(kind) || mount?.readOnly, `volume ${volume.name} is not read-only`),
        ]
      }),
    ]
  })
}

export function resources(system) {
  return each(system.workloads(), ({ pod }) =>
    pod.containers.flatMap(({ resources: { requests, limits } = {} }) => [
      ...unless(requests?.cpu && requests?.memory, 'requests neither CPU nor memory, or one of them'),
      ...unless(limits?.cpu && limits?.memory, 'has no limits for CPU and memory'),
    ]),
  )
}

/** Liveness asks the process alone, readiness also what it needs; a slow start is the startup's business. */
export function probes(system) {
  const asks = (probe, path) => probe?.httpGet?.path === path && probe.httpGet.port === 'management'
  return each(
    system.ours().filter(({ object }) => object.kind === 'Deployment'),
    ({ pod }) => {
      const { startupProbe, livenessProbe, readinessProbe } = pod.containers[0]
      const patience = (startupProbe?.periodSeconds ?? 10) * (startupProbe?.failureThreshold ?? 3)
      return [
        ...unless(asks(startupProbe, LIVENESS) && patience >= 120, 'its startup is not waited for'),
        ...unless(asks(livenessProbe, LIVENESS), 'liveness does not ask the process alone'),
        ...unless(asks(readinessProbe, READINESS), 'readiness does not ask for what it needs'),
      ]
    },
  )
}

/** Balancers forget it first; then the web server and the listeners end what is under way, a phase each. */
export function graceful(system, code) {
  return each(system.ours(), ({ object, pod }) => {
    const waits = pod.containers[0].lifecycle?.preStop?.sleep?.seconds ?? 0
    const needed = waits + 2 * code.shutdownPhase
    return [
      ...unless(object.kind === 'Job' || waits >= 5, 'does not wait for the balancers'),
      ...unless(pod.terminationGracePeriodSeconds >= needed, `has less than ${needed} s to end`),
    ]
  })
}

/** Nobody of us asks the cluster's API anything. */
export function tokens(system) {
  const accounts = system.of('ServiceAccount').map(({ metadata }) => metadata.name)
  return [
    ...each(system.workloads(), ({ pod }) => [
      ...unless(pod.automountServiceAccountToken === false, 'its token is mounted'),
      ...unless(
        !pod.serviceAccountName || accounts.includes(pod.serviceAccountName),
        `no account ${pod.serviceAccountName}`,
      ),
    ]),
    ...each(system.ours(), ({ pod }) => unless(pod.serviceAccountName, 'has no account of its own')),
    ...system
      .of('ServiceAccount')
      .filter((account) => account.automountServiceAccountToken !== false)
      .map(({ metadata }) => `ServiceAccount/${metadata.name}: its token is mounted`),
  ]
}
