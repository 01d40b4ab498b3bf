import { createRoute } from '@tanstack/react-router';
import type { Door } from '../../lib/auth';
import { rootRoute } from '../layouts';
import { lazyPage } from '../../lib/lazyPage';

const tooLow = createRoute({
  getParentRoute: () => rootRoute,
  path: 'login/too-low',
  component: lazyPage(() => import('./TooLowPage'), 'TooLowPage'),
});

const renew = createRoute({
  getParentRoute: () => rootRoute,
  path: 'renew',
  validateSearch: (search): { door: Door; window: string } => ({
    door: search['door'] === 'staff' ? 'staff' : 'citizen',
    window: typeof search['window'] === 'string' ? search['window'] : '',
  }),
  component: lazyPage(() => import('./RenewPage'), 'RenewPage'),
});

export const loginRoutes = [tooLow, renew] as const;
