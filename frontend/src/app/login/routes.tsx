import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../layouts';

const tooLow = createRoute({
  getParentRoute: () => rootRoute,
  path: 'login/too-low',
  component: lazyRouteComponent(() => import('./TooLowPage'), 'TooLowPage'),
});

const renew = createRoute({
  getParentRoute: () => rootRoute,
  path: 'renew',
  validateSearch: (search): { door?: 'citizen' | 'staff' } =>
    search['door'] === 'staff' ? { door: 'staff' } : {},
  component: lazyRouteComponent(() => import('./RenewPage'), 'RenewPage'),
});

export const loginRoutes = [tooLow, renew] as const;
