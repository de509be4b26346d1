import type { Plugin } from 'vite'

/** React Aria brings its own few words in thirty languages; we speak two. */
export function onlyOurLocales(): Plugin {
  return {
    name: 'only-our-locales',
    enforce: 'pre',
    resolveId: {
      filter: { id: /[a-z]{2}-[A-Z]{2}\.m?js$/ },
      handler: (id, importer) =>
        importer?.includes('react-aria') && !/(pl-PL|en-US)\.m?js$/.test(id) ? '\0no-locale' : null,
    },
    load: { filter: { id: /^\0no-locale$/ }, handler: () => 'export default {}' },
  }
}
