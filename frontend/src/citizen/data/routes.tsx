import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';

const myData = createRoute({
  getParentRoute: () => citizenArea,
  path: '/my-data',
  loader: () => needTexts('data'),
  component: lazyPage(() => import('./MyDataPage'), 'MyDataPage'),
});

const access = createRoute({
  getParentRoute: () => citizenArea,
  path: '/my-data/cases/$caseId',
  loader: () => needTexts('data'),
  component: lazyPage(() => import('./AccessPage'), 'AccessPage'),
});

export const dataRoutes = [myData, access] as const;
