import { createRoute, redirect } from '@tanstack/react-router'
import { polishAddresses } from './aliases'
import { page } from './root'

/** Each leads to the page that it stands for. */
export const aliases = polishAddresses.map(([alias, to]) =>
  createRoute({
    ...page(alias),
    // What the address asks for belongs to the page that it stands for, which reads it.
    validateSearch: (search: Record<string, unknown>) => search,
    beforeLoad: ({ location }) => {
      throw redirect({ to, search: location.search, replace: true })
    },
  }),
)
