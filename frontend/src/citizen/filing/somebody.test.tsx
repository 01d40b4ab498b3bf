import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import { rulesOf, type World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;
let draftId: string;
let drafts = 0;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  drafts += 1;
  draftId = `draft-for-somebody-${drafts}`;
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

const mother = {
  relation: 'REPRESENTED' as const,
  basis: 'PATIENT_CONSENT' as const,
  name: 'Astrid Lindqvist',
  personalNumber: '19510314-1234',
  statement: 'I am her son.',
  proofAttachmentIds: [],
};

const complete = {
  step: 'check',
  patient: mother,
  organisationId: 'unit-lund',
  precision: 'EXACT' as const,
  from: '2025-10-28',
  whatHappened: 'She waited for seven hours in pain.',
  wishes: [],
  questions: [],
  answerChannel: 'INBOX' as const,
};

function begin(patient: object | null, step: string, over: object = {}) {
  const content = { step, wishes: [], questions: [], ...over };
  world.drafts.set(draftId, { version: 1, content: patient ? { ...content, patient } : content });
  return openPortal(`/write/${draftId}/${step}`);
}

function heading(name: string) {
  return screen.findByRole('heading', { level: 1, name });
}

describe('a complaint about somebody else', () => {
  it('asks who it is and on what one speaks for them, and says what one is answered', async () => {
    const { user } = begin(null, 'whom');
    await heading('Whom is it about?');
    const goOn = () => user.click(screen.getByRole('button', { name: 'Continue' }));
    await goOn();
    expect(await screen.findByRole('link', { name: 'Choose one of the answers.' })).toBeInTheDocument();

    await user.click(screen.getByRole('radio', { name: 'Somebody I help or act for' }));
    expect(screen.getByText('Step 1 of 12')).toBeInTheDocument();
    await goOn();
    await heading('Who is the patient?');
    await goOn();
    expect(await screen.findByRole('link', { name: /Write the patient’s name/ })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'The patient’s name' }), 'Astrid Lindqvist');
    await user.type(screen.getByRole('textbox', { name: /Identity number/ }), '19510314-1234');
    expect(screen.queryByRole('group', { name: /When was the patient born/ })).not.toBeInTheDocument();
    await goOn();

    await heading('What lets you speak for the patient?');
    expect(await screen.findByRole('radio', { name: 'None of these' })).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Custody of a child' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /In which country/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Power of attorney' }));
    expect(screen.getByText(/The unit needs to see it/)).toBeInTheDocument();
    expect(screen.getByRole('group', { name: /Until when does it hold/ })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'The patient agrees' }));
    expect(screen.getByText(/once the patient has said yes/)).toBeInTheDocument();
    expect(screen.getByText(/The patient can say yes, say no or take the case over/)).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: /Until when does it hold/ })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await goOn();
    await heading('Which unit is it about?');
    await waitFor(() => {
      expect(world.drafts.get(draftId)?.content.patient).toMatchObject({
        relation: 'REPRESENTED',
        basis: 'PATIENT_CONSENT',
        name: 'Astrid Lindqvist',
        personalNumber: '19510314-1234',
      });
    });
  });

  it('asks for the country only while no unit is chosen and the rules differ', async () => {
    world.countries = [rulesOf('SE', 'Sweden', 15), rulesOf('NO', 'Norway', 16)];
    const { user } = begin({ ...mother, relation: 'CHILD', basis: 'GUARDIAN_OF_MINOR' }, 'basis');
    const asked = await screen.findByRole('group', { name: 'In which country was the care?' });
    expect(within(asked).getByRole('radio', { name: 'Sweden' })).toBeChecked();
    expect(screen.getByText(/A child who is 15 or older/)).toBeInTheDocument();
    await user.click(within(asked).getByRole('radio', { name: 'Norway' }));
    expect(screen.getByText(/A child who is 16 or older/)).toBeInTheDocument();
  });

  it('hears of the unit’s decision, not of a yes, where the patient has died', async () => {
    begin({ ...mother, relation: 'DECEASED', basis: 'NONE' }, 'basis');
    expect(await screen.findByText(/once the unit has seen that you may speak/)).toBeInTheDocument();
    const own = 'What you wrote yourself is answered to you, also if you may not speak for the patient.';
    expect(screen.getByText(own)).toBeInTheDocument();
    expect(screen.getByText(/Then it is not shown to you any more/)).toBeInTheDocument();
    expect(screen.queryByText(/unless the patient says yes/)).not.toBeInTheDocument();
  });

  it('is sent with the patient, after it was said once more what one is answered', async () => {
    const { user } = begin(null, 'check', complete);
    await heading('Read it through before you send');
    expect(screen.getByText('Somebody I help or act for')).toBeInTheDocument();
    expect(screen.getByText(/19510314-1234/)).toBeInTheDocument();
    expect(await screen.findByText('I am her son.')).toBeInTheDocument();
    expect(await screen.findByText('You see what you wrote and what happens.')).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Send the complaint' }));
    await heading('Your complaint has been sent');
    expect(world.submissions).toMatchObject([
      { patient: { ...mother, bornOn: null, validUntil: null, proofAttachmentIds: [] } },
    ]);
  });

  it('leads to what a changed answer asks for, and then back to all answers', async () => {
    const { user } = begin(null, 'check', {
      ...complete,
      patient: { relation: 'ONESELF', proofAttachmentIds: [] },
    });
    await user.click(await screen.findByRole('link', { name: 'Change: Whom is it about?' }));
    await user.click(await screen.findByRole('radio', { name: 'My child' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('Who is the patient?');
    await user.type(screen.getByRole('textbox', { name: 'The patient’s name' }), 'Nils');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('radio', { name: 'None of these' }));
    expect(screen.getByText(/Without the identity number we cannot ask the patient/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('Read it through before you send');
  });

  it('shows a number that the API refuses on the page of the patient', async () => {
    server.use(
      graphql.mutation('SubmitComplaint', () =>
        HttpResponse.json({
          data: {
            submitComplaint: {
              __typename: 'SubmitComplaintPayload',
              case: null,
              problems: [
                problem('INVALID_PERSONAL_NUMBER', 'The number is not right.', ['patient', 'personalNumber']),
              ],
            },
          },
        }),
      ),
    );
    const { user } = begin(null, 'check', complete);
    await user.click(await screen.findByRole('button', { name: 'Send the complaint' }));
    await user.click(await screen.findByRole('link', { name: 'Change: Who is the patient?' }));
    await heading('Who is the patient?');
    expect(screen.getByRole('textbox', { name: /Identity number/ })).toHaveAccessibleDescription(
      /The number is not right\./,
    );
  });

  it('has the files that show the basis pointed out among the files', async () => {
    world.files = [
      {
        __typename: 'Attachment',
        id: 'file-1',
        name: 'power.pdf',
        size: 10,
        received: 10,
        state: 'CLEAN',
      },
    ];
    const { user } = begin({ ...mother, basis: 'POWER_OF_ATTORNEY' }, 'files');
    await user.click(await screen.findByRole('checkbox', { name: 'power.pdf' }));
    await waitFor(() => {
      expect(world.drafts.get(draftId)?.content.patient?.proofAttachmentIds).toEqual(['file-1']);
    });
  });
});
