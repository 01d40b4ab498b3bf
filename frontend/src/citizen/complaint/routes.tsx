import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';

const begin = createRoute({
  getParentRoute: () => citizenArea,
  path: '/complaint',
  loader: () => needTexts('complaint'),
  component: lazyRouteComponent(() => import('./BeginPage'), 'BeginPage'),
});

/** A page that was come to from the check page leads back there. */
const draft = createRoute({
  getParentRoute: () => citizenArea,
  path: '/complaint/$draftId',
  loader: () => needTexts('complaint'),
  validateSearch: (search): { from?: 'check' } => (search['from'] === 'check' ? { from: 'check' } : {}),
  component: lazyRouteComponent(() => import('./draft/DraftLayout'), 'DraftLayout'),
});

const index = createRoute({
  getParentRoute: () => draft,
  path: '/',
  component: lazyRouteComponent(() => import('./draft/WhereOneWas'), 'WhereOneWas'),
});

const unit = createRoute({
  getParentRoute: () => draft,
  path: 'unit',
  component: lazyRouteComponent(() => import('./steps/UnitStep'), 'UnitStep'),
});

const when = createRoute({
  getParentRoute: () => draft,
  path: 'when',
  component: lazyRouteComponent(() => import('./steps/WhenStep'), 'WhenStep'),
});

const what = createRoute({
  getParentRoute: () => draft,
  path: 'what',
  component: lazyRouteComponent(() => import('./steps/WhatStep'), 'WhatStep'),
});

const consequences = createRoute({
  getParentRoute: () => draft,
  path: 'consequences',
  component: lazyRouteComponent(() => import('./steps/ConsequencesStep'), 'ConsequencesStep'),
});

const wishes = createRoute({
  getParentRoute: () => draft,
  path: 'wishes',
  component: lazyRouteComponent(() => import('./steps/WishesStep'), 'WishesStep'),
});

const questions = createRoute({
  getParentRoute: () => draft,
  path: 'questions',
  component: lazyRouteComponent(() => import('./steps/QuestionsStep'), 'QuestionsStep'),
});

const files = createRoute({
  getParentRoute: () => draft,
  path: 'files',
  component: lazyRouteComponent(() => import('./steps/FilesStep'), 'FilesStep'),
});

const contact = createRoute({
  getParentRoute: () => draft,
  path: 'contact',
  component: lazyRouteComponent(() => import('./steps/ContactStep'), 'ContactStep'),
});

const check = createRoute({
  getParentRoute: () => draft,
  path: 'check',
  component: lazyRouteComponent(() => import('./check/CheckPage'), 'CheckPage'),
});

export const complaintRoutes = [
  begin,
  draft.addChildren([index, unit, when, what, consequences, wishes, questions, files, contact, check]),
] as const;
