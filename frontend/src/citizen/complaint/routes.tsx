import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';

const begin = createRoute({
  getParentRoute: () => citizenArea,
  path: '/complaint',
  loader: () => needTexts('complaint'),
  component: lazyPage(() => import('./BeginPage'), 'BeginPage'),
});

/** A page that was come to from the check page leads back there. */
const draft = createRoute({
  getParentRoute: () => citizenArea,
  path: '/complaint/$draftId',
  loader: () => needTexts('complaint'),
  validateSearch: (search): { from?: 'check' } => (search['from'] === 'check' ? { from: 'check' } : {}),
  component: lazyPage(() => import('./draft/DraftLayout'), 'DraftLayout'),
});

const index = createRoute({
  getParentRoute: () => draft,
  path: '/',
  component: lazyPage(() => import('./draft/WhereOneWas'), 'WhereOneWas'),
});

const unit = createRoute({
  getParentRoute: () => draft,
  path: 'unit',
  component: lazyPage(() => import('./steps/UnitStep'), 'UnitStep'),
});

const when = createRoute({
  getParentRoute: () => draft,
  path: 'when',
  component: lazyPage(() => import('./steps/WhenStep'), 'WhenStep'),
});

const what = createRoute({
  getParentRoute: () => draft,
  path: 'what',
  component: lazyPage(() => import('./steps/WhatStep'), 'WhatStep'),
});

const consequences = createRoute({
  getParentRoute: () => draft,
  path: 'consequences',
  component: lazyPage(() => import('./steps/ConsequencesStep'), 'ConsequencesStep'),
});

const wishes = createRoute({
  getParentRoute: () => draft,
  path: 'wishes',
  component: lazyPage(() => import('./steps/WishesStep'), 'WishesStep'),
});

const questions = createRoute({
  getParentRoute: () => draft,
  path: 'questions',
  component: lazyPage(() => import('./steps/QuestionsStep'), 'QuestionsStep'),
});

const contact = createRoute({
  getParentRoute: () => draft,
  path: 'contact',
  component: lazyPage(() => import('./steps/ContactStep'), 'ContactStep'),
});

const check = createRoute({
  getParentRoute: () => draft,
  path: 'check',
  component: lazyPage(() => import('./check/CheckPage'), 'CheckPage'),
});

export const complaintRoutes = [
  begin,
  draft.addChildren([index, unit, when, what, consequences, wishes, questions, contact, check]),
] as const;
