import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { lazyPage } from '../../lib/lazyPage';

const mine = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases',
  component: lazyPage(() => import('./MyCasesPage'), 'MyCasesPage'),
});

const one = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId',
  component: lazyPage(() => import('./CasePage'), 'CasePage'),
});

const receipt = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/receipt',
  component: lazyPage(() => import('./receipt/ReceiptPage'), 'ReceiptPage'),
});

const answer = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/answer',
  component: lazyPage(() => import('./answer/AnswerPage'), 'AnswerPage'),
});

export const casesRoutes = [mine, one, receipt, answer] as const;
