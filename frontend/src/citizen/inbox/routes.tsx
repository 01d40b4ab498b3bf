import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { lazyPage } from '../../lib/lazyPage';

const inbox = createRoute({
  getParentRoute: () => citizenArea,
  path: '/inbox',
  component: lazyPage(() => import('./InboxPage'), 'InboxPage'),
});

export const inboxRoutes = [inbox] as const;
