import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';

const inbox = createRoute({
  getParentRoute: () => citizenArea,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
});

export const inboxRoutes = [inbox] as const;
