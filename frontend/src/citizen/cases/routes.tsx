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

const withdraw = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/withdraw',
  component: lazyRouteComponent(() => import('./acts/WithdrawPage'), 'WithdrawPage'),
});

const reopen = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/reopen',
  component: lazyRouteComponent(() => import('./acts/ReopenPage'), 'ReopenPage'),
});

export const casesRoutes = [mine, one, receipt, answer, withdraw, reopen] as const;
