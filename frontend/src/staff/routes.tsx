import { createRoute } from '@tanstack/react-router';
import { deskArea } from '../app/layouts';
import { needTexts } from '../lib/i18n';
import type { AuditAddress } from './audit/search';
import { readWork } from './case/search';
import type { CodingAddress } from './classify/search';
import { readSearch } from './queue/search';
import { lazyPage } from '../lib/lazyPage';

const frame = createRoute({
  getParentRoute: () => deskArea,
  id: 'frame',
  component: lazyPage(() => import('./frame/DeskFrame'), 'DeskFrame'),
});

const queue = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: readSearch,
  component: lazyPage(() => import('./queue/QueuePage'), 'QueuePage'),
});

const deskCase = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId',
  validateSearch: readWork,
  component: lazyPage(() => import('./case/DeskCasePage'), 'DeskCasePage'),
});

const passOn = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/pass-on',
  loader: () => needTexts('transfer'),
  component: lazyPage(() => import('./transfer/PassOnPage'), 'PassOnPage'),
});

const passedOn = createRoute({
  getParentRoute: () => frame,
  path: '/passed-on',
  loader: () => needTexts('transfer'),
  component: lazyPage(() => import('./transfer/PassedOnPage'), 'PassedOnPage'),
});

const access = createRoute({
  getParentRoute: () => frame,
  path: '/access',
  validateSearch: ({ answered }: Record<string, unknown>): { answered?: true } =>
    answered === true ? { answered } : {},
  component: lazyPage(() => import('./access/AccessQuestionsPage'), 'AccessQuestionsPage'),
});

const audit = createRoute({
  getParentRoute: () => frame,
  path: '/audit',
  validateSearch: (search: AuditAddress) => search,
  loader: () => needTexts('audit'),
  component: lazyPage(() => import('./audit/AuditPage'), 'AuditPage'),
});

const auditReviews = createRoute({
  getParentRoute: () => frame,
  path: '/audit/reviews',
  loader: () => needTexts('audit'),
  component: lazyPage(() => import('./audit/ReviewsPage'), 'ReviewsPage'),
});

const auditReview = createRoute({
  getParentRoute: () => frame,
  path: '/audit/reviews/$reviewId',
  loader: () => needTexts('audit'),
  component: lazyPage(() => import('./audit/ReviewPage'), 'ReviewPage'),
});

const coding = createRoute({
  getParentRoute: () => frame,
  path: '/coding',
  validateSearch: (search: CodingAddress) => search,
  component: lazyPage(() => import('./classify/CodingPage'), 'CodingPage'),
});

const templates = createRoute({
  getParentRoute: () => frame,
  path: '/templates',
  component: lazyPage(() => import('./templates/TemplatesPage'), 'TemplatesPage'),
});

export const deskRoutes = [
  frame.addChildren([
    queue,
    deskCase,
    passOn,
    passedOn,
    access,
    audit,
    auditReviews,
    auditReview,
    coding,
    templates,
  ]),
] as const;
