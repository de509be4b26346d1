// An overlay as kustomize builds it.
import { execFileSync } from 'node:child_process'
import { parseAllDocuments } from 'yaml'
import { OVERLAYS, kustomize } from './paths.mjs'

export function build(overlay) {
  const text = execFileSync(kustomize(), ['build', OVERLAYS[overlay]], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return new System(
    overlay,
    parseAllDocuments(text).map((document) => document.toJS()),
  )
}

export class System {
  constructor(overlay, objects) {
    this.overlay = overlay
    this.objects = objects
  }

  of(...kinds) {
    return this.objects.filter((object) => kinds.includes(object.kind))
  }

  get(kind, name) {
    return this.of(kind).find((object) => object.metadata.name === name)
  }

  /** What runs pods that we describe ourselves. */
  workloads() {
    return this.of('Deployment', 'Job').map((object) => ({
      object,
      name: object.metadata.name,
      label: `${object.kind}/${object.metadata.name}`,
      pod: object.spec.template.spec,
      labels: object.spec.template.metadata.labels,
    }))
  }

  /** Those of them whose programs are ours. */
  ours() {
    return this.workloads().filter(({ pod }) => pod.containers[0].image.startsWith('myhezo/'))
  }

  copy() {
    return new System(this.overlay, structuredClone(this.objects))
  }
}

/** Whether labels are what a selector wants. */
export function selects(selector, labels) {
  const wanted = Object.entries(selector?.matchLabels ?? {})
  if (selector?.matchExpressions) {
    throw new Error('No selector here has expressions')
  }
  return wanted.every(([key, value]) => labels[key] === value)
}
