import { screen } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { caseOf, connectionOf, representationOf } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

function step(state: string, at: string, by = 'PATIENT', notAboutMe = false) {
  return { __typename: 'RepresentationStep', state, at, by, byName: null, reason: null, notAboutMe };
}

function aboutElsa(history: object[]) {
  return caseOf('case-2', {
    partyRoles: ['SUBMITTER'],
    representations: [
      representationOf({ id: 'representation-2', side: 'REPRESENTATIVE', patientName: 'Elsa Ek', history }),
    ],
  });
}

const aboutMe = caseOf('case-1', {
  scope: 'ASKED',
  partyRoles: ['PATIENT'],
  representations: [representationOf()],
});

function decided(id: string, createdAt: string, about: object) {
  return { __typename: 'InboxItem', id, kind: 'CONSENT_ANSWERED', createdAt, readAt: null, case: about };
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => server.resetHandlers(...handlersOf(newWorld())));
afterAll(() => server.close());

function listCases(cases: object[]) {
  server.use(
    graphql.query('MyCases', () =>
      HttpResponse.json({ data: { myCases: connectionOf('Case', cases), drafts: [] } }),
    ),
  );
}

function listInbox(items: object[]) {
  server.use(
    graphql.query('Inbox', () => HttpResponse.json({ data: { inbox: connectionOf('InboxItem', items) } })),
  );
}

describe('cases in a list', () => {
  it('say who wrote about the reader, and about whom the reader wrote', async () => {
    listCases([aboutMe, aboutElsa([]), caseOf('case-3')]);
    openPortal('/cases');
    expect(await screen.findByText('Written by Olof Lindqvist')).toBeVisible();
    expect(screen.getByText('About Elsa Ek')).toBeVisible();
    expect(screen.getAllByText(/^(Written by|About) /)).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
  });

  it('no longer name whom the unit has corrected', async () => {
    listCases([aboutElsa([step('REQUESTED', '2026-11-10T08:00:00Z', 'STAFF')])]);
    openPortal('/cases');
    expect(await screen.findByRole('link', { name: 'Complaint to Akutmottagningen Lund' })).toBeVisible();
    expect(screen.queryByText(/Elsa Ek/)).not.toBeInTheDocument();
  });
});

describe('what was decided of whether one may speak for somebody', () => {
  it('has a title of its own for a yes and for its end, each as it was when it came', async () => {
    const about = aboutElsa([
      step('REQUESTED', '2026-11-02T08:00:00Z', 'REPRESENTATIVE'),
      step('ACTIVE', '2026-11-03T08:00:00.400Z'),
      step('WITHDRAWN', '2026-11-05T08:00:00Z'),
    ]);
    listInbox([
      decided('item-2', '2026-11-05T08:00:00Z', about),
      decided('item-1', '2026-11-03T08:00:00.400Z', about),
    ]);
    openPortal('/inbox');
    const place = 'Akutmottagningen Lund';
    const links = await screen.findAllByRole('link', { name: /speak for the patient/ });
    expect(links.map(({ textContent }) => textContent)).toEqual([
      `You may no longer speak for the patient, ${place}`,
      `Yes, you may speak for the patient, ${place}`,
    ]);
    expect(screen.getAllByText('About Elsa Ek')).toHaveLength(2);
    expect(screen.getByRole('option', { name: 'Asked for consent' })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('is told apart from a no when the case was not about the one who was asked', async () => {
    const about = aboutElsa([
      step('REQUESTED', '2026-11-02T08:00:00Z', 'REPRESENTATIVE'),
      step('DECLINED', '2026-11-03T08:00:00Z', 'PATIENT', true),
    ]);
    listInbox([decided('item-1', '2026-11-03T08:00:00Z', about)]);
    openPortal('/inbox');
    expect(await screen.findByRole('link', { name: /says that the case is not about them/ })).toBeVisible();
    expect(screen.queryByText(/you may not speak/i)).not.toBeInTheDocument();
  });
});
