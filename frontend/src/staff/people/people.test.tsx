import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rulesOf } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { claimed, limited } from '../../../test/desk/people';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, content, deskCase, type DeskWorld, newDeskWorld, reader } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

async function open() {
  const opened = openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

describe('who filed for whom, at the desk', () => {
  it('is decided with a reason and a day, after the file that shows it was seen', async () => {
    world.subject = limited({ related: [{ ...deskCase({ id: 'case-2', number: '260 000 055' }) }] });
    let sent: unknown;
    server.use(
      graphql.mutation('DecideRepresentation', ({ variables }) => {
        sent = variables['input'];
        const one = claimed({
          state: 'ACTIVE',
          inForce: true,
          decidedAt: '2026-11-21T10:00:00Z',
          decidedBy: 'STAFF',
          decidedByName: 'Karin Holm',
          actions: [],
        });
        world.subject = limited({ submitterLimited: false, representations: [one] });
        return payload('decideRepresentation', world.subject);
      }),
    );
    const { user } = await open();
    const people = await screen.findByRole('region', { name: 'Who filed for whom' });
    expect(people).toHaveTextContent('Olof Lindqvist for Astrid Lindqvist');
    expect(people).toHaveTextContent('I am her son.');
    expect(people).toHaveTextContent('Has waited for your decision since 2 November 2026.');
    expect(within(people).getByText(/power\.pdf/)).toBeVisible();
    expect(screen.getByRole('link', { name: '260 000 055' })).toHaveAttribute('href', '/desk/cases/case-2');
    expect(await axeFindings()).toEqual([]);

    await user.click(within(people).getByRole('button', { name: 'Decide on Olof Lindqvist' }));
    const dialog = screen.getByRole('dialog', { name: 'May Olof Lindqvist speak for the patient?' });
    await user.click(within(dialog).getByRole('button', { name: 'Send the decision' }));
    expect(within(dialog).getByText('Choose yes or no.')).toBeVisible();
    await user.click(within(dialog).getByRole('radio', { name: 'Yes' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Why?' }), 'The paper is in order.');
    await user.click(within(dialog).getByRole('button', { name: 'Send the decision' }));
    expect(
      await within(people).findByText(/^Karin Holm said yes on 21 November 2026\. Holds until 1 March/),
    ).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(within(people).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(sent).toEqual({
      representationId: 'r1',
      granted: true,
      reason: 'The paper is in order.',
      validUntil: '2027-03-01',
    });
  });

  it('lets a guardian into a case, and shows at the field what the API refuses', async () => {
    world.subject = deskCase({ actions: [...deskCase().actions, action('ADMIT_REPRESENTATIVE')] });
    const sent: unknown[] = [];
    server.use(
      graphql.query('DeskBases', () =>
        HttpResponse.json({ data: { countries: [rulesOf('SE', 'Sweden', 15)] } }),
      ),
      graphql.mutation('AdmitRepresentative', ({ variables }) => {
        sent.push(variables['input']);
        if (sent.length === 1)
          return payload('admitRepresentative', null, [
            problem('INVALID_PERSONAL_NUMBER', 'The number is not right.', 'personalNumber'),
          ]);
        world.subject = deskCase({ representations: [claimed({ state: 'ACTIVE', inForce: true })] });
        return payload('admitRepresentative', world.subject);
      }),
    );
    const { user } = await open();
    expect(screen.queryByRole('region', { name: /Who (filed|speaks)/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/A guardian can be let/)).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Let somebody into the case' }));
    const dialog = screen.getByRole('dialog', { name: 'Let somebody into the case' });
    await user.click(within(dialog).getByRole('button', { name: 'Let in' }));
    expect(within(dialog).getByText('Write the identity number.')).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: 'Identity number' }), '19800101-0000');
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Olof Lindqvist');
    await user.click(await within(dialog).findByRole('radio', { name: 'Custody of a child' }));
    expect(within(dialog).queryByRole('radio', { name: 'None of these' })).not.toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: 'Why?' }), 'Custody is shown.');
    expect(await axeFindings()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Let in' }));
    expect(await within(dialog).findByText('The number is not right.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Let in' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
    expect(sent).toHaveLength(2);
    const people = await screen.findByRole('heading', { name: 'Who speaks for the patient' });
    await waitFor(() => expect(people).toHaveFocus());
    expect(sent[1]).toMatchObject({ caseId: 'case-1', basis: 'GUARDIAN_OF_MINOR', validUntil: null });
  });

  it('names who reads a question, for each choice', async () => {
    const readers = [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindqvist')];
    world.subject = limited({ readers });
    const { user, unmount } = await open();
    await user.click(await screen.findByRole('button', { name: 'Ask a question' }));
    const question = screen.getByRole('textbox', { name: 'Your question' });
    expect(question).toHaveAccessibleDescription(/^Whoever you choose reads it/);
    await user.click(screen.getByRole('radio', { name: 'To Astrid Lindqvist, the patient' }));
    expect(question).toHaveAccessibleDescription(
      /^It is read in the inbox by Astrid Lindqvist, the patient\./,
    );
    await user.click(screen.getByRole('radio', { name: 'To Olof Lindqvist, who filed' }));
    expect(question).toHaveAccessibleDescription(/^It is read in the inbox by Olof Lindqvist, who filed\./);
    expect(await axeFindings()).toEqual([]);
    unmount();
    world.subject = limited({
      submitterLimited: false,
      readers: [reader('SUBMITTER', 'Olof Lindqvist'), reader('PATIENT', 'Astrid Lindqvist')],
    });
    const both = await open();
    await both.user.click(await screen.findByRole('button', { name: 'Ask a question' }));
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveAccessibleDescription(
      /by Olof Lindqvist, who filed and Astrid Lindqvist, the patient\..*They are told that you ask them all/,
    );
  });

  it('warns of a number that goes by another name', async () => {
    world.subject = limited({
      representations: [claimed({ patientNamedOtherwise: true })],
      related: [deskCase({ id: 'case-2', number: '260 000 055' })],
    });
    await open();
    const people = await screen.findByRole('region', { name: 'Who filed for whom' });
    expect(within(people).getByText('The number goes by another name')).toBeVisible();
    expect(within(people).getByText(/^The case says Astrid Lindqvist, but/)).toBeVisible();
    const related = screen.getByRole('region', { name: 'Other cases about the same patient' });
    expect(within(related).getByText(/may be somebody else’s cases/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it.each([
    ['REQUESTED', /Olof Lindqvist says that the patient agrees/, true],
    ['DECLINED', /agrees/, false],
  ])('says whose word it is that the patient agrees, and of %s no more', async (state, words, there) => {
    const decided = state === 'DECLINED' ? { decidedAt: '2026-11-21T10:00:00Z', decidedBy: 'PATIENT' } : {};
    const one = { basis: 'PATIENT_CONSENT', basisName: 'The patient agrees', state, ...decided };
    world.subject = limited({ representations: [claimed(one)] });
    await open();
    const people = await screen.findByRole('region', { name: 'Who filed for whom' });
    expect(within(people).queryAllByText(words)).toHaveLength(there ? 1 : 0);
  });

  it('has it chosen whom a question is for', async () => {
    world.subject = limited({
      readers: [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindqvist')],
    });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Ask a question' }));
    await user.type(screen.getByRole('textbox', { name: 'Your question' }), 'When was it?');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(screen.getByText('Choose who is to read the question.')).toBeVisible();
    expect(world.asked).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'To Olof Lindqvist, who filed' }));
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    await waitFor(() => {
      expect(world.asked).toMatchObject([{ text: 'When was it?', forSubmitter: true }]);
    });
  });

  it('leaves no choice where only the one who filed is reached, and none where nobody is limited', async () => {
    world.subject = limited({ onlySubmitterReached: true });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Ask a question' }));
    expect(screen.queryByRole('group', { name: 'To whom?' })).not.toBeInTheDocument();
    expect(screen.getByText(/Only the one who filed can be reached/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Your question' }), 'When was it?');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    await waitFor(() => {
      expect(world.asked).toMatchObject([{ forSubmitter: true }]);
    });
  });

  it('asks for a text to the one who filed, and previews both', async () => {
    world.subject = limited({ questions: [] });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Write the answer' }));
    await user.type(screen.getByRole('textbox', { name: 'The letter' }), 'She was seen twice.');
    expect(screen.getByRole('link', { name: 'The answer to the one who filed is empty' })).toBeVisible();
    await user.type(
      screen.getByRole('textbox', { name: 'Answer to the one who filed' }),
      'Thank you for writing.',
    );
    await user.click(screen.getByRole('button', { name: 'See it as the reader will' }));
    expect(await screen.findByText('She was seen twice.')).toBeVisible();
    expect(await screen.findByText('This is what the one who filed reads')).toBeVisible();
    expect(screen.getByText('Thank you for writing.')).toBeVisible();
    await waitFor(() => {
      expect(world.saves.at(-1)).toMatchObject({ forSubmitter: 'Thank you for writing.' });
    });
    expect(await axeFindings()).toEqual([]);
  });

  it('counts from when it was asked anew, of a patient who was corrected', async () => {
    const anew = claimed().history.map((step) => ({ ...step, state: 'REQUESTED' }));
    const step = { ...anew[0], by: 'STAFF', byName: 'Karin Holm', at: '2026-11-19T09:00:00Z' };
    world.subject = limited({
      representations: [claimed({ state: 'REQUESTED', actions: [], history: [...anew, step] })],
    });
    await open();
    expect(screen.getByText(/^The patient was asked on 19 November 2026/)).toBeVisible();
  });

  it('is not there where nobody speaks for the patient, and nobody can be let in', async () => {
    const reason = 'Take the case first.';
    world.subject = deskCase({ actions: [action('TAKE'), action('ADMIT_REPRESENTATIVE', reason)] });
    await open();
    expect(screen.queryByRole('region', { name: /Who (filed|speaks)/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Let somebody into the case' })).not.toBeInTheDocument();
  });

  it.each([
    [
      'REQUESTED',
      {},
      'The patient was asked on 2 November 2026 and has not answered. It is the patient who decides.',
    ],
    ['CLAIMED', {}, 'Has waited since 2 November 2026 for whoever handles the case to decide.'],
    ['ACTIVE', { inForce: true }, 'The patient said yes on 21 November 2026. Holds until 1 March 2027.'],
    ['ACTIVE', { inForce: false }, 'Held until 1 March 2027.'],
    ['DECLINED', {}, 'The patient said no on 21 November 2026.'],
    ['WITHDRAWN', { patientDecides: true }, 'The patient took back the yes on 21 November 2026.'],
    ['WITHDRAWN', { patientDecides: false }, 'The patient ended it on 21 November 2026.'],
    ['WITHDRAWN', { decidedBy: 'REPRESENTATIVE' }, 'Olof Lindqvist ended it on 21 November 2026.'],
    ['TAKEN_OVER', {}, 'The patient took the case over on 21 November 2026.'],
  ])('says of %s %o in one sentence what is so and since when', async (state, over, words) => {
    const open_ = state === 'REQUESTED' || state === 'CLAIMED';
    const decided = open_ ? {} : { decidedAt: '2026-11-21T10:00:00Z', decidedBy: 'PATIENT' };
    const reason = 'A reason that would say it once more.';
    const actions = [{ __typename: 'RepresentationAction', name: 'DECIDE', enabled: false, reason }];
    world.subject = limited({ representations: [claimed({ state, ...decided, actions, ...over })] });
    await open();
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByText(reason)).not.toBeInTheDocument();
  });

  it('says that an identity is protected', async () => {
    world.subject = deskCase({ content: { ...content, identityProtected: true } });
    await open();
    expect(await screen.findByText('Protected identity')).toBeVisible();
  });
});
