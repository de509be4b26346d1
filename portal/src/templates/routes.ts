import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { page } from '../root'

export const templates = createRoute({
  ...page('/templates'),
  component: lazyRouteComponent(() => import('./TemplatesPage'), 'TemplatesPage'),
})
