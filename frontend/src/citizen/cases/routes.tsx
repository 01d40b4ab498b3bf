import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';

const mine = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases',
  component: lazyRouteComponent(() => import('./MyCasesPage'), 'MyCasesPage'),
});

const one = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./CasePage'), 'CasePage'),
});

export const casesRoutes = [mine, one] as const;
