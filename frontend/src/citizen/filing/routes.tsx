import { createRoute } from '@tanstack/react-router';
import { citizenArea, rootRoute } from '../../app/layouts';
import type { CaseKind } from '../../gql/graphql';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';
import { isKind } from './kinds';

const begin = createRoute({
  getParentRoute: () => citizenArea,
  path: '/write',
  loader: () => needTexts('filing'),
  validateSearch: (search): { kind?: CaseKind } => (isKind(search['kind']) ? { kind: search['kind'] } : {}),
  component: lazyPage(() => import('./BeginPage'), 'BeginPage'),
});

/** A page that was come to from the check page leads back there. */
const draft = createRoute({
  getParentRoute: () => citizenArea,
  path: '/write/$draftId',
  loader: () => needTexts('filing'),
  validateSearch: (search): { from?: 'check' } => (search['from'] === 'check' ? { from: 'check' } : {}),
  component: lazyPage(() => import('./draft/DraftLayout'), 'DraftLayout'),
});

const index = createRoute({
  getParentRoute: () => draft,
  path: '/',
  component: lazyPage(() => import('./draft/WhereOneWas'), 'WhereOneWas'),
});

const whom = createRoute({
  getParentRoute: () => draft,
  path: 'whom',
  component: lazyPage(() => import('./steps/WhomStep'), 'WhomStep'),
});

const patient = createRoute({
  getParentRoute: () => draft,
  path: 'patient',
  loader: () => needTexts('whom'),
  component: lazyPage(() => import('./steps/PatientStep'), 'PatientStep'),
});

const basis = createRoute({
  getParentRoute: () => draft,
  path: 'basis',
  loader: () => needTexts('whom'),
  component: lazyPage(() => import('./steps/BasisStep'), 'BasisStep'),
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

const kind = createRoute({
  getParentRoute: () => draft,
  path: 'kind',
  component: lazyPage(() => import('./steps/KindStep'), 'KindStep'),
});

const better = createRoute({
  getParentRoute: () => draft,
  path: 'better',
  component: lazyPage(() => import('./steps/BetterStep'), 'BetterStep'),
});

const names = createRoute({
  getParentRoute: () => draft,
  path: 'names',
  component: lazyPage(() => import('./steps/NamesStep'), 'NamesStep'),
});

const answer = createRoute({
  getParentRoute: () => draft,
  path: 'answer',
  component: lazyPage(() => import('./steps/ChoiceSteps'), 'AnswerStep'),
});

const follow = createRoute({
  getParentRoute: () => draft,
  path: 'follow',
  component: lazyPage(() => import('./steps/ChoiceSteps'), 'FollowStep'),
});

const identity = createRoute({
  getParentRoute: () => draft,
  path: 'identity',
  component: lazyPage(() => import('./steps/ChoiceSteps'), 'IdentityStep'),
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

const files = createRoute({
  getParentRoute: () => draft,
  path: 'files',
  loader: () => needTexts('files'),
  component: lazyPage(() => import('./steps/FilesStep'), 'FilesStep'),
});

const contact = createRoute({
  getParentRoute: () => draft,
  path: 'contact',
  component: lazyPage(() => import('./steps/ContactStep'), 'ContactStep'),
});

const check = createRoute({
  getParentRoute: () => draft,
  path: 'check',
  loader: () => needTexts('files'),
  component: lazyPage(() => import('./check/CheckPage'), 'CheckPage'),
});

export const filingRoutes = [
  begin,
  draft.addChildren([
    index,
    kind,
    whom,
    patient,
    basis,
    unit,
    when,
    what,
    consequences,
    better,
    names,
    wishes,
    questions,
    files,
    answer,
    follow,
    identity,
    contact,
    check,
  ]),
] as const;

/** Without login: one form outside of the citizen's area, which knows of no login and keeps nothing. */
const say = createRoute({
  getParentRoute: () => rootRoute,
  path: '/say',
  loader: () => Promise.all([needTexts('citizen'), needTexts('filing'), needTexts('say')]),
  validateSearch: (search): { kind?: CaseKind } => (isKind(search['kind']) ? { kind: search['kind'] } : {}),
  component: lazyPage(() => import('./say/SayPage'), 'SayPage'),
});

export const sayRoutes = [say] as const;
