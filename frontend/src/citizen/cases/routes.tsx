import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';

const mine = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases',
  loader: () => needTexts('case'),
  component: lazyPage(() => import('./MyCasesPage'), 'MyCasesPage'),
});

const one = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId',
  loader: () => needTexts('case'),
  component: lazyPage(() => import('./CasePage'), 'CasePage'),
});

const receipt = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/receipt',
  loader: () => needTexts('case'),
  component: lazyPage(() => import('./receipt/ReceiptPage'), 'ReceiptPage'),
});

const answer = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/answer',
  loader: () => Promise.all([needTexts('case'), needTexts('data')]),
  component: lazyPage(() => import('./answer/AnswerPage'), 'AnswerPage'),
});

const withdraw = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/withdraw',
  loader: () => needTexts('case'),
  component: lazyPage(() => import('./acts/WithdrawPage'), 'WithdrawPage'),
});

const reopen = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/reopen',
  loader: () => needTexts('case'),
  component: lazyPage(() => import('./acts/ReopenPage'), 'ReopenPage'),
});

const consent = createRoute({
  getParentRoute: () => citizenArea,
  path: '/cases/$caseId/consent',
  loader: () => Promise.all([needTexts('case'), needTexts('people')]),
  component: lazyPage(() => import('./people/ConsentPage'), 'ConsentPage'),
});

export const casesRoutes = [mine, one, receipt, answer, withdraw, reopen, consent] as const;
