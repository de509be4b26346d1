import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { budget } from './build/budget.ts'
import { onlyOurLocales } from './build/locales.ts'
import { precompress } from './build/precompress.ts'

const gateway = new URL(process.env['MYHEZO_GATEWAY'] ?? 'http://localhost:8080').origin
const forwarded = ['/api', '/auth', '/login', '/logout']
/** The gateway takes changes from its own pages alone. */
const headers = { origin: gateway }

export default defineConfig({
  plugins: [onlyOurLocales(), react(), budget(), precompress()],
  build: {
    outDir: 'target/web',
    // Where every browser of the last two years is; light-dark() needs no substitute there.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // A file of what many pages share, instead of dozens of a kilobyte each: fewer round trips.
    rolldownOptions: { output: { advancedChunks: { groups: [{ name: 'shared', minShareCount: 5 }] } } },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      forwarded.map((path) => [path, { target: gateway, changeOrigin: true, headers, xfwd: true }]),
    ),
  },
  test: {
    restoreMocks: true,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'logic', include: ['src/**/*.test.ts', 'build/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: './src/testing/setup.ts',
        },
      },
    ],
  },
})
