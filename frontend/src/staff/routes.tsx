import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskArea } from '../app/layouts';
import { readWork } from './case/search';
import { readSearch } from './queue/search';

const frame = createRoute({
  getParentRoute: () => deskArea,
  id: 'frame',
  component: lazyRouteComponent(() => import('./frame/DeskFrame'), 'DeskFrame'),
});

const queue = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./queue/QueuePage'), 'QueuePage'),
});

const deskCase = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId',
  validateSearch: readWork,
  component: lazyRouteComponent(() => import('./case/DeskCasePage'), 'DeskCasePage'),
});

export const deskRoutes = [frame.addChildren([queue, deskCase])] as const;
