import { createRoute, redirect } from '@tanstack/react-router'
import { polishAddresses } from './aliases'
import { readContactSearch } from './contact/contactSearch'
import { page } from './root'

/** Each leads to the page that it stands for. */
export const aliases = polishAddresses.map(([alias, to]) =>
  createRoute({
    ...page(alias),
    // The pages of the login lead to the contact form by its Polish address and say what it is about.
    validateSearch: readContactSearch,
    beforeLoad: ({ location }) => {
      throw redirect({ to, search: location.search, replace: true })
    },
  }),
)
