import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';
import { readSearch } from './search';

const inbox = createRoute({
  getParentRoute: () => citizenArea,
  path: '/inbox',
  validateSearch: readSearch,
  loader: () => needTexts('inbox'),
  component: lazyPage(() => import('./InboxPage'), 'InboxPage'),
});

export const inboxRoutes = [inbox] as const;
