import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { show } from '../../../test/api/people';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import {
  caseOf,
  connectionOf,
  mayDo,
  messageOf,
  messagesOf,
  representationOf,
} from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let sent: { name: string; input: unknown }[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  sent = [];
  server.resetHandlers(...handlersOf(newWorld()));
});
afterAll(() => server.close());

const other = 'Olof Lindqvist';

/** An act that leaves the case as given, or is refused. */
function act(name: string, subject: object | null, problems: object[] = []) {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  return graphql.mutation(name, ({ variables }) => {
    sent.push({ name, input: variables['input'] });
    const representation = subject
      ? ((subject as { representations: object[] }).representations[0] ?? null)
      : null;
    return HttpResponse.json({
      data: { [field]: { __typename: `${name}Payload`, case: subject, representation, problems } },
    });
  });
}

function asked(over: object = {}) {
  return caseOf('case-1', { scope: 'ASKED', representations: [representationOf(over)] });
}

describe('a patient who is asked', () => {
  it('reads who wrote, where to and when, and nothing of what was written', async () => {
    show(asked());
    openPortal('/cases/case-1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Somebody has written about your care' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Olof Lindqvist has written a complaint to Akutmottagningen Lund/)).toBeVisible();
    expect(screen.getByText('Says to be: Somebody who helps the patient')).toBeVisible();
    const next = screen.getByRole('region', { name: 'Next step' });
    expect(within(next).getByText('Your turn')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Answer' })[0]).toHaveAttribute(
      'href',
      '/cases/case-1/consent',
    );
    expect(screen.queryByRole('heading', { name: 'Letters' })).not.toBeInTheDocument();
    expect(screen.queryByText(/What you sent/)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('has their turn until they have answered, in the list and on the case', async () => {
    const subject = (id: string, over: object, state = 'IN_PROGRESS') =>
      caseOf(id, { scope: 'ASKED', state, representations: [representationOf({ id: `r-${id}`, ...over })] });
    const cases = [
      subject('asked', {}),
      subject('asked-and-answered', {}, 'ANSWERED'),
      subject('declined', { state: 'DECLINED' }),
      subject('unit-asks-the-other', { state: 'DECLINED' }, 'AWAITING_CITIZEN'),
      subject('checked-by-unit', { state: 'CLAIMED' }),
      subject('taken-back', {}, 'WITHDRAWN'),
      subject('not-theirs', { state: 'DECLINED', notAboutMe: true }),
    ];
    server.use(
      graphql.query('MyCases', () =>
        HttpResponse.json({ data: { drafts: [], myCases: connectionOf('Case', cases) } }),
      ),
    );
    openPortal('/cases');
    await screen.findByRole('heading', { name: 'Your turn' });
    const inGroup = (name: string) => {
      const group = screen.getByRole('heading', { level: 2, name }).parentElement as HTMLElement;
      return within(group)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')?.split('/').at(-1));
    };
    expect(inGroup('Your turn')).toEqual(['asked', 'asked-and-answered']);
    expect(inGroup('Their turn')).toEqual(['declined', 'unit-asks-the-other', 'checked-by-unit']);
    expect(inGroup('Done')).toEqual(['taken-back', 'not-theirs']);
    expect(screen.getAllByText(/Open it and say whether Olof Lindqvist may speak for you/)).toHaveLength(2);
    expect(screen.getByText(/You have said that it is not about you/)).toBeVisible();
    expect(screen.getAllByText(/You have said no to their speaking for you/)).toHaveLength(2);
    expect(screen.getAllByText(/You need to do nothing/)).toHaveLength(2);
    expect(screen.getByText('The case was taken back.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('has answered, and it is no longer their turn', async () => {
    show(asked({ state: 'DECLINED', actions: [mayDo('TAKE_OVER')] }));
    openPortal('/cases/case-1');
    const next = await screen.findByRole('region', { name: 'Next step' });
    expect(within(next).getByText('Their turn')).toBeVisible();
    expect(within(next).getByRole('link', { name: 'Change your yes or no' })).toBeVisible();
  });

  it('says yes only after it was asked once more, and hears that it arrived', async () => {
    show(asked());
    const { user } = openPortal('/cases/case-1/consent');
    const send = await screen.findByRole('button', { name: 'Send my answer' });
    expect(await axeFindings()).toEqual([]);
    await user.click(send);
    expect(screen.getByRole('link', { name: 'Choose what you want.' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'This needs to be changed' })).toHaveFocus();

    await user.click(screen.getByRole('radio', { name: `Yes, ${other} may speak for me` }));
    await user.click(send);
    const dialog = screen.getByRole('dialog', { name: `Should ${other} see everything?` });
    expect(sent).toEqual([]);
    const active = {
      state: 'ACTIVE',
      inForce: true,
      actions: [mayDo('WITHDRAW_CONSENT'), mayDo('TAKE_OVER')],
    };
    const after = caseOf('case-1', { representations: [representationOf(active)] });
    server.use(act('GiveConsent', after));
    show(after);
    await user.click(within(dialog).getByRole('button', { name: `Yes, let ${other} see everything` }));
    const done = await screen.findByRole('region', { name: 'We have your reply' });
    expect(done).toHaveFocus();
    expect(done).toHaveTextContent('You have said yes.');
    expect(sent).toEqual([{ name: 'GiveConsent', input: { representationId: 'representation-1' } }]);
    expect(await screen.findByRole('radio', { name: 'I take my yes back' })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('says no with a reason, and reads before that it cannot become a yes', async () => {
    show(asked());
    const { user } = openPortal('/cases/case-1/consent');
    await user.click(await screen.findByRole('radio', { name: `No, ${other} may not speak for me` }));
    expect(screen.getByText(/You can take the case over later, but not say yes/)).toBeVisible();
    expect(screen.getByText(/After that you cannot say yes again in this case/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Why? (optional)' }), 'I speak for myself.');
    server.use(act('DeclineConsent', null, [problem('TOO_LONG', 'The reason is too long.', ['reason'])]));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    expect(await screen.findByRole('link', { name: 'The reason is too long.' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Why? (optional)' })).toHaveValue('I speak for myself.');

    const after = asked({ state: 'DECLINED', actions: [mayDo('TAKE_OVER')] });
    show(after);
    server.use(act('DeclineConsent', after));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    expect(await screen.findByRole('region', { name: 'We have your reply' })).toHaveTextContent(
      'You have said no.',
    );
    expect(sent.at(-1)).toEqual({
      name: 'DeclineConsent',
      input: { representationId: 'representation-1', reason: 'I speak for myself.', notAboutMe: false },
    });
    expect(screen.queryByRole('radio', { name: /^Yes/ })).not.toBeInTheDocument();
    expect(await screen.findByRole('radio', { name: 'I take the case over' })).toBeInTheDocument();
  });

  it('says that it is not about them as an answer of its own, asked once more with what follows', async () => {
    show(asked());
    const { user } = openPortal('/cases/case-1/consent');
    await user.click(await screen.findByRole('radio', { name: 'The case is not about me' }));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Is the case not about you?' }));
    expect(dialog.getByText(/Only the unit can ask you again/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Back' }));
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));

    const after = asked({ state: 'DECLINED', notAboutMe: true, actions: [] });
    show(after);
    server.use(act('DeclineConsent', after));
    await user.click(screen.getByRole('button', { name: 'It is not about me' }));
    const done = await screen.findByRole('region', { name: 'We have your reply' });
    expect(done).toHaveTextContent('Thank you for telling us. The case is not about you.');
    expect(within(done).queryByRole('link')).not.toBeInTheDocument();
    expect(sent.at(-1)).toMatchObject({ input: { notAboutMe: true } });
    expect(screen.getByRole('heading', { level: 1, name: 'The case is not about you' })).toBeVisible();
    expect(screen.getByText(/Contact Akutmottagningen Lund.*case number 482 175 6/)).toBeVisible();
    expect(screen.queryByText(/speak for/)).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('sees nothing more of a case that is not about them', async () => {
    const notMine = { state: 'DECLINED', notAboutMe: true, reason: 'I was never there.', actions: [] };
    show(asked(notMine));
    openPortal('/cases/case-1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The case is not about you' }),
    ).toBeInTheDocument();
    const next = screen.getByRole('region', { name: 'Next step' });
    expect(within(next).getByText('Done')).toBeVisible();
    expect(within(next).getByText(/You need to do nothing more/)).toBeVisible();
    expect(within(next).queryByRole('link')).not.toBeInTheDocument();
    for (const words of [/speak/, /take it over/, /The unit answers by/, /Who speaks/]) {
      expect(screen.queryByText(words)).not.toBeInTheDocument();
    }
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('reads as the word of the one who wrote that they agree, and not once they have answered', async () => {
    show(asked());
    const { unmount } = openPortal('/cases/case-1/consent');
    expect(await screen.findByText('Olof Lindqvist says that you agree')).toBeVisible();
    expect(screen.queryByText('The patient agrees')).not.toBeInTheDocument();
    unmount();
    show(asked({ state: 'DECLINED', actions: [mayDo('TAKE_OVER')] }));
    openPortal('/cases/case-1/consent');
    expect(await screen.findByText('You have said no.')).toBeVisible();
    expect(screen.queryByText(/agree/)).not.toBeInTheDocument();
  });

  it('is not called on to reply to a question that is put to the one who filed', async () => {
    const active = representationOf({ state: 'ACTIVE', inForce: true, actions: [mayDo('WITHDRAW_CONSENT')] });
    const waits = {
      state: 'AWAITING_CITIZEN',
      partyRoles: ['PATIENT'],
      turn: { __typename: 'CaseTurn', side: 'UNIT', until: '2026-11-30' },
      messages: messagesOf([messageOf('m1', 'Who met you?', { forSubmitter: true })]),
      representations: [active],
    };
    show(caseOf('case-1', waits));
    openPortal('/cases/case-1');
    const next = await screen.findByRole('region', { name: 'Next step' });
    expect(next).toHaveAttribute('data-turn', 'theirs');
    expect(within(next).getByText(/waits for a reply from somebody else/)).toBeVisible();
    expect(within(next).queryByRole('link')).not.toBeInTheDocument();
    expect(await screen.findByText('To the one who filed the case')).toBeVisible();
    expect(screen.queryByText('Awaits your reply')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('takes the case over, and keeps the choice when the service is down', async () => {
    show(asked());
    server.use(graphql.mutation('TakeOverCase', () => new HttpResponse(null, { status: 503 })));
    const { user } = openPortal('/cases/case-1/consent');
    await user.click(await screen.findByRole('radio', { name: 'I take the case over' }));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    await user.click(screen.getByRole('button', { name: 'Yes, take the case over' }));
    const alert = await screen.findByRole('alert');
    expect(screen.getByRole('radio', { name: 'I take the case over' })).toBeChecked();

    const after = caseOf('case-1', {
      representations: [representationOf({ state: 'TAKEN_OVER', actions: [] })],
    });
    show(after);
    server.use(act('TakeOverCase', after));
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'We have your reply' })).toHaveTextContent(
      'The case is yours.',
    );
    expect(sent).toEqual([{ name: 'TakeOverCase', input: { caseId: 'case-1' } }]);
  });
});
