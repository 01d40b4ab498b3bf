import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskArea } from '../app/layouts';

const queue = createRoute({
  getParentRoute: () => deskArea,
  path: '/',
  component: lazyRouteComponent(() => import('./queue/QueuePage'), 'QueuePage'),
});

const deskCase = createRoute({
  getParentRoute: () => deskArea,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./case/DeskCasePage'), 'DeskCasePage'),
});

export const deskRoutes = [queue, deskCase] as const;
