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

const receipt = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/receipt',
  component: lazyRouteComponent(() => import('./receipt/ReceiptPage'), 'ReceiptPage'),
});

const answer = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/answer',
  component: lazyRouteComponent(() => import('./answer/AnswerPage'), 'AnswerPage'),
});

export const casesRoutes = [mine, one, receipt, answer] as const;
