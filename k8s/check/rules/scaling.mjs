// How many there are, and where.
import { selects } from '../system.mjs'

const unless = (holds, what) => (holds ? [] : [what])
const deployments = (system) => system.ours().filter(({ object }) => object.kind === 'Deployment')

/** Replicas keep away from each other, those of one version of one service counted. */
export function spread(system) {
  return deployments(system).flatMap(({ label, pod, labels }) =>
    ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].flatMap((key) => {
      const constraint = pod.topologySpreadConstraints?.find(({ topologyKey }) => topologyKey === key)
      const counts = constraint && selects(constraint.labelSelector, labels)
      const apart = constraint?.matchLabelKeys?.includes('app.kubernetes.io/name')
      return unless(counts && apart, `${label}: not spread by ${key}`)
    }),
  )
}

/** A node may be emptied, one replica at a time. */
export function disruption(system) {
  return deployments(system).flatMap(({ label, labels }) => {
    const budgets = system.of('PodDisruptionBudget').filter(({ spec }) => selects(spec.selector, labels))
    return [
      ...unless(budgets.length === 1, `${label}: ${budgets.length} disruption budgets`),
      ...budgets.flatMap(({ spec }) =>
        unless(spec.maxUnavailable === 1, `${label}: its budget is not one replica at a time`),
      ),
    ]
  })
}

/** One thing decides how many replicas there are, and never fewer than two; the demo has one of each. */
export function autoscaling(system) {
  return deployments(system).flatMap(({ object, label, name }) => {
    const scalers = system
      .of('HorizontalPodAutoscaler', 'ScaledObject')
      .filter(({ spec }) => spec.scaleTargetRef.name === name)
    if (system.overlay === 'demo') {
      return unless(scalers.length === 0 && object.spec.replicas === 1, `${label}: not one replica`)
    }
    const byCpu = ({ spec }) =>
      (spec.metrics ?? []).some(({ resource }) => resource?.name === 'cpu') ||
      (spec.triggers ?? []).some(({ type }) => type === 'cpu')
    return [
      ...unless(scalers.length === 1, `${label}: ${scalers.length} autoscalers`),
      ...unless(object.spec.replicas === undefined, `${label}: says how many replicas there are`),
      ...scalers.flatMap((scaler) => [
        ...unless((scaler.spec.minReplicas ?? scaler.spec.minReplicaCount) >= 2, `${label}: may be alone`),
        ...unless(byCpu(scaler), `${label}: not scaled by CPU`),
      ]),
    ]
  })
}

/** KEDA looks at each topic that a service reads, in the service's own group. */
export function lag(system, code) {
  return system.of('ScaledObject').flatMap(({ metadata, spec }) => {
    const kafka = spec.triggers.filter(({ type }) => type === 'kafka').map((trigger) => trigger.metadata)
    const seen = kafka.map(({ topic }) => topic).sort()
    const read = code.topics
      .filter(({ service, how }) => service === metadata.name && how === 'readFrom')
      .map(({ topic }) => topic)
    const label = `ScaledObject/${metadata.name}`
    return [
      ...unless(String(seen) === String(read.sort()), `${label}: looks at ${seen}, the service reads ${read}`),
      ...unless(
        kafka.every(({ consumerGroup }) => consumerGroup === metadata.name),
        `${label}: not the service's group`,
      ),
      ...unless(spec.maxReplicaCount <= code.topicSettings.partitions, `${label}: more replicas than partitions`),
    ]
  })
}
