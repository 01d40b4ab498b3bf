import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { content, deskCase as anyCase, type DeskWorld, newDeskWorld, reader } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

/** Filed for somebody else. */
function deskCase(over: object = {}) {
  return anyCase({ content: { ...content, relation: 'REPRESENTED' }, ...over });
}

const step = {
  __typename: 'RepresentationStep',
  notAboutMe: false,
  at: '2026-11-02T08:12:00Z',
  byName: null,
  reason: null,
  validUntil: null,
};

function declined(over: object = {}) {
  return {
    __typename: 'Representation',
    id: 'r1',
    basis: 'PATIENT_CONSENT',
    basisName: 'The patient agrees',
    relation: 'REPRESENTED',
    statement: null,
    representativeName: 'Olof Lindqvist',
    patientName: 'Astrid Lindqvist',
    state: 'DECLINED',
    inForce: false,
    patientDecides: true,
    requestedAt: '2026-11-02T08:12:00Z',
    decidedAt: '2026-11-03T08:12:00Z',
    decidedBy: 'PATIENT',
    decidedByName: null,
    validUntil: null,
    reason: null,
    notAboutMe: true,
    patientNamedOtherwise: false,
    proof: [],
    history: [
      { ...step, state: 'REQUESTED', by: 'REPRESENTATIVE' },
      { ...step, state: 'DECLINED', by: 'PATIENT', at: '2026-11-03T08:12:00Z' },
    ],
    actions: [
      { __typename: 'RepresentationAction', name: 'DECIDE', enabled: false, reason: null },
      { __typename: 'RepresentationAction', name: 'CORRECT_PATIENT', enabled: true, reason: null },
    ],
    ...over,
  };
}

async function people() {
  const opened = openPortal('/desk/cases/case-1', handler);
  const region = await screen.findByRole('region', { name: 'Who filed for whom' });
  return { ...opened, region };
}

describe('a patient who says that it is not about them', () => {
  it('is corrected with number, name and reason, and what is refused stands at its field', async () => {
    world.subject = deskCase({ submitterLimited: true, representations: [declined()] });
    const sent: unknown[] = [];
    server.use(
      graphql.mutation('CorrectPatient', ({ variables }) => {
        sent.push(variables['input']);
        if (sent.length === 1) {
          return payload('correctPatient', null, [
            problem('INVALID_PERSONAL_NUMBER', 'The number is not right.', 'personalNumber'),
          ]);
        }
        world.subject = deskCase({
          representations: [
            declined({ state: 'REQUESTED', notAboutMe: false, patientName: 'Astrid Lindkvist' }),
          ],
        });
        return payload('correctPatient', world.subject);
      }),
    );
    const { user, region } = await people();
    expect(region).toHaveTextContent('not about them');

    await user.click(within(region).getByRole('button', { name: 'Correct who the patient is' }));
    const dialog = screen.getByRole('dialog', { name: 'Correct who the patient is' });
    expect(await axeFindings()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }));
    expect(within(dialog).getByText('Write the identity number.')).toBeVisible();
    expect(within(dialog).getByText('Write why.')).toBeVisible();
    expect(sent).toHaveLength(0);

    await user.type(within(dialog).getByRole('textbox', { name: 'Identity number' }), '19580314-9822');
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), ' Astrid Lindkvist ');
    await user.type(within(dialog).getByRole('textbox', { name: 'Why?' }), 'A digit was wrong.');
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }));
    expect(await within(dialog).findByText('The number is not right.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await within(region).findByText(/Astrid Lindkvist/)).toBeVisible();
    expect(region).not.toHaveTextContent('not about them');
    expect(sent[1]).toEqual({
      representationId: 'r1',
      personalNumber: '19580314-9822',
      name: 'Astrid Lindkvist',
      reason: 'A digit was wrong.',
    });
  });

  const right = () =>
    deskCase({
      content: {
        ...content,
        relation: 'REPRESENTED',
        patientName: 'Astrid Lindkvist',
        patientBornOn: '1958-03-14',
      },
      readers: [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindkvist', 'ASKED')],
      representations: [
        declined({
          state: 'REQUESTED',
          notAboutMe: false,
          patientName: 'Astrid Lindkvist',
          history: [
            ...declined().history,
            {
              ...step,
              state: 'REQUESTED',
              by: 'STAFF',
              at: '2026-11-04T08:12:00Z',
              reason: 'A digit was wrong.',
            },
          ],
        }),
      ],
    });

  async function wrong() {
    world.subject = deskCase({
      content: {
        ...content,
        relation: 'REPRESENTED',
        patientName: 'Astrid Lindqvist',
        patientBornOn: '1958-03-15',
      },
      readers: [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindqvist', 'ASKED')],
      submitterLimited: true,
      representations: [declined()],
    });
    server.use(
      graphql.query('DeskPatientNumber', () =>
        HttpResponse.json({
          data: { case: { __typename: 'Case', id: 'case-1', patientNumber: '19580315-9824' } },
        }),
      ),
    );
    const opened = await people();
    await opened.user.click(screen.getByRole('button', { name: /identity number/ }));
    expect(await screen.findByText(/19580315-9824/)).toBeVisible();
    expect(screen.getByText('Concerns Astrid Lindqvist')).toBeVisible();
    await waitFor(() => expect(socket.following('caseEvents')).toHaveLength(1));
    return opened;
  }

  async function namesTheRightOne() {
    expect(await screen.findByText('Concerns Astrid Lindkvist')).toBeVisible();
    expect(screen.getByText(/14 March 1958/)).toBeVisible();
    await waitFor(() => expect(document.body).not.toHaveTextContent('Astrid Lindqvist'));
    expect(screen.queryByText(/19580315-9824/)).not.toBeInTheDocument();
  }

  it('is named anew all over the page of whoever corrected it, without what was read of the one before', async () => {
    const { user, region } = await wrong();
    server.use(
      graphql.mutation('CorrectPatient', ({ query }) => {
        expect(query).toContain('patientBornOn');
        world.subject = right();
        return payload('correctPatient', world.subject);
      }),
    );
    await user.click(within(region).getByRole('button', { name: 'Correct who the patient is' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Identity number' }), '19580314-9822');
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Astrid Lindkvist');
    await user.type(within(dialog).getByRole('textbox', { name: 'Why?' }), 'A digit was wrong.');
    await user.click(within(dialog).getByRole('button', { name: 'Correct' }));
    await namesTheRightOne();
  });

  it('is named anew on every other open page', async () => {
    await wrong();
    world.subject = right();
    socket.push('caseEvents', {
      __typename: 'CaseEvent',
      cursor: 'cursor-9',
      type: 'PATIENT_CORRECTED',
      actorName: 'Karin Holm',
      unitNames: [],
      transfer: null,
      representationDeed: null,
      representativeName: null,
      byMe: false,
      case: world.subject,
    });
    await namesTheRightOne();
  });

  it('is corrected by nobody but the handler', async () => {
    const actions = declined().actions.map((action) => ({ ...action, enabled: false }));
    world.subject = deskCase({ submitterLimited: true, representations: [declined({ actions })] });
    const { region } = await people();
    expect(
      within(region).queryByRole('button', { name: 'Correct who the patient is' }),
    ).not.toBeInTheDocument();
  });
});
