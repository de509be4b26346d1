// Runs npm's scripts for Maven, and only when something they depend on has changed since they last succeeded.
//   node build/once.mjs build   installs what package-lock.json names and builds into target/web
//   node build/once.mjs test    types, lint, translations and tests
import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folder = join(import.meta.dirname, '..')
process.chdir(folder)

const services = ['contract-service', 'gateway', 'identity-service', 'migration-service', 'ticket-service']
const sources = ['build', 'public', 'src', '.npmrc', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json']
const settings = ['eslint.config.js', 'openapi-ts.config.ts', 'vite.config.ts']
const interfaces = services.map((service) => join('..', service, 'openapi.json'))
const generated = join('src', 'api', 'generated')

function* files(path) {
  if (!existsSync(path) || path === generated) return
  if (!statSync(path).isDirectory()) yield path
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name))
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) {
    for (const file of files(path))
      hash.update(relative('.', file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function once(stamp, inputs, isThere, act) {
  const hash = hashOf(inputs)
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  rmSync(stamp, { force: true })
  act()
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, hash)
}

const run = (command) => execSync(command, { stdio: 'inherit' })
const all = [...sources, ...settings, ...interfaces]

const tasks = {
  build() {
    once(
      join('node_modules', '.installed'),
      ['.npmrc', 'package.json', 'package-lock.json'],
      () => existsSync('node_modules'),
      () => run('npm ci'),
    )
    once(
      join('target', 'built'),
      all,
      () => existsSync(join('target', 'web', 'index.html')),
      () => {
        run('npm run build')
        rmSync(join('target', 'classes', 'portal'), { recursive: true, force: true })
      },
    )
  },
  test() {
    once(
      join('target', 'tested'),
      all,
      () => true,
      () => {
        run('npm run check')
        run('npm test')
      },
    )
  },
}

const task = tasks[process.argv[2]]
if (!task) throw new Error('usage: node build/once.mjs build|test')
task()
