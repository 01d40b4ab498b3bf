import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';

const representations = createRoute({
  getParentRoute: () => citizenArea,
  path: '/representations',
  loader: () => needTexts('people'),
  component: lazyPage(() => import('./RepresentationsPage'), 'RepresentationsPage'),
});

export const peopleRoutes = [representations] as const;
