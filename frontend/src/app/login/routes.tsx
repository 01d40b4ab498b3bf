import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Door } from '../../lib/auth';
import { rootRoute } from '../layouts';

const tooLow = createRoute({
  getParentRoute: () => rootRoute,
  path: 'login/too-low',
  component: lazyRouteComponent(() => import('./TooLowPage'), 'TooLowPage'),
});

const renew = createRoute({
  getParentRoute: () => rootRoute,
  path: 'renew',
  validateSearch: (search): { door: Door; window: string } => ({
    door: search['door'] === 'staff' ? 'staff' : 'citizen',
    window: typeof search['window'] === 'string' ? search['window'] : '',
  }),
  component: lazyRouteComponent(() => import('./RenewPage'), 'RenewPage'),
});

export const loginRoutes = [tooLow, renew] as const;
