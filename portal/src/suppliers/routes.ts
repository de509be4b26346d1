import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { page } from '../root'

const suppliers = createRoute({
  ...page('/suppliers'),
  component: lazyRouteComponent(() => import('./SuppliersPage'), 'SuppliersPage'),
})
const supplier = createRoute({
  ...page('/suppliers/$id'),
  component: lazyRouteComponent(() => import('./SupplierPage'), 'SupplierPage'),
})

export const supplierRoutes = [suppliers, supplier] as const
