import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { page } from '../root'

export const staff = createRoute({
  ...page('/staff'),
  component: lazyRouteComponent(() => import('./StaffPage'), 'StaffPage'),
})
