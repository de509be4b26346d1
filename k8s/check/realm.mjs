// Renders the realm of keycloak/ as what Keycloak's operator imports: k8s/target/realm/{production,demo}.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { ROOT, TARGET } from './paths.mjs'
import { placeholders } from './placeholders.mjs'

const SECRETS = {
  MYHEZO_GATEWAY_CLIENT_SECRET: { name: 'gateway', key: 'MYHEZO_GATEWAY_CLIENT_SECRET' },
  MYHEZO_IDENTITY_CLIENT_SECRET: { name: 'identity-service', key: 'MYHEZO_IDENTITY_CLIENT_SECRET' },
  MYHEZO_TICKET_CLIENT_SECRET: { name: 'ticket-service', key: 'MYHEZO_TICKET_CLIENT_SECRET' },
}
const MAIL = {
  MYHEZO_SMTP_USER: { name: 'mail', key: 'username' },
  MYHEZO_SMTP_PASSWORD: { name: 'mail', key: 'password' },
}

function secretOf(name, kind) {
  if (name.startsWith('MYHEZO_DEMO_')) {
    return { name: 'demo', key: name }
  }
  return { ...SECRETS, ...(kind === 'production' ? MAIL : {}) }[name]
}

function render(kind) {
  const text = readFileSync(join(ROOT, 'keycloak/target/classes/realm', kind, 'myhezo-realm.json'), 'utf8')
  const filled = {}
  for (const [name, needed] of placeholders(text)) {
    const secret = secretOf(name, kind)
    if (secret) {
      filled[name] = { secret }
    } else if (needed) {
      throw new Error(`The realm for ${kind} needs ${name}, and nobody knows in which secret that is`)
    }
  }
  const realm = {
    apiVersion: 'k8s.keycloak.org/v2beta1',
    kind: 'KeycloakRealmImport',
    metadata: { name: 'myhezo' },
    spec: { keycloakCRName: 'keycloak', placeholders: filled, realm: JSON.parse(text) },
  }
  const folder = join(TARGET, 'realm', kind)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'realm.yaml'), stringify(realm))
  writeFileSync(join(folder, 'kustomization.yaml'), stringify({ resources: ['realm.yaml'] }))
}

;['production', 'demo'].forEach(render)
