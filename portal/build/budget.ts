import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

/** Compressed script (gzip, the larger of the two) a browser may have to load before the first page shows. */
const FIRST_LOAD_BYTES = 200 * 1024

/** Prints what each page costs a first visitor and fails the build when one costs too much. */
export function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
      const entry = chunks.find((chunk) => chunk.isEntry)
      if (!entry) this.error('no entry chunk')
      const catalogue = chunks.filter((chunk) => /\bpl\b/.test(chunk.name)).map((chunk) => chunk.fileName)
      const pages = [undefined, ...chunks.filter((chunk) => chunk.isDynamicEntry && chunk.name.endsWith('Page'))]
      for (const page of pages) {
        const files = closure([entry.fileName, ...catalogue, ...(page ? [page.fileName] : [])], byName)
        const bytes = files.reduce((sum, file) => sum + gzipSync(byName.get(file)?.code ?? '').length, 0)
        const line = `${page?.name ?? 'LandingPage'}: ${(bytes / 1024).toFixed(1)} KB of compressed script at a first visit`
        if (bytes > FIRST_LOAD_BYTES) this.error(`${line}, more than ${FIRST_LOAD_BYTES / 1024} KB`)
        this.info(line)
      }
    },
  }
}

/** The chunks and everything they import statically. */
function closure(files: string[], chunks: Map<string, Rolldown.OutputChunk>): string[] {
  const all = new Set<string>()
  const visit = (file: string) => {
    if (all.has(file)) return
    all.add(file)
    chunks.get(file)?.imports.forEach(visit)
  }
  files.forEach(visit)
  return [...all]
}
