// Where things are, and what the machine's kustomize is.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const CHECK = dirname(fileURLToPath(import.meta.url))
export const K8S = dirname(CHECK)
export const ROOT = dirname(K8S)
export const TARGET = join(K8S, 'target')

/** What is checked, and where it lies: each overlay, and what no overlay has. */
export const OVERLAYS = {
  demo: join(K8S, 'overlays/demo'),
  production: join(K8S, 'overlays/production'),
  migration: join(K8S, 'overlays/migration'),
  'gateway-api': join(CHECK, 'gateway-api'),
}

export const SERVICES = ['gateway', 'identity-service', 'contract-service', 'ticket-service', 'migration-service']

/** The program comes in a package for Linux on x86-64; the lock file says which bytes it has. */
export function kustomize() {
  const name = `kustomize-${process.platform}-${process.arch}`
  try {
    return createRequire(import.meta.url).resolve(`@install-binary/${name}`)
  } catch {
    throw new Error(`There is no package with kustomize for ${process.platform} on ${process.arch}`)
  }
}
