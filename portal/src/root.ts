import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { NotFoundPage } from './ui/ErrorPages'
import { Shell } from './ui/Shell'

export const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
})

/** What each page's route begins with. */
export const page = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path })
