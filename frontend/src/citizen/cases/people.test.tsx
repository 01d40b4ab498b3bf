import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { show } from '../../../test/api/people';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import { caseOf, connectionOf, mayDo, representationOf } from '../../../test/api/world';
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
    expect(inGroup('Done')).toEqual(['taken-back']);
    expect(screen.getAllByText(/Open it to read and answer/)).toHaveLength(2);
    expect(screen.getAllByText(/You have said no to their speaking for you/)).toHaveLength(2);
    expect(screen.getByText(/You need to do nothing/)).toBeVisible();
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

  it('says no with a reason, or that it is about somebody else', async () => {
    show(asked());
    const { user } = openPortal('/cases/case-1/consent');
    await user.click(await screen.findByRole('radio', { name: `No, ${other} may not speak for me` }));
    await user.click(screen.getByRole('checkbox', { name: 'The case is not about me' }));
    await user.type(screen.getByRole('textbox', { name: 'Why? (optional)' }), 'I was never there.');
    server.use(act('DeclineConsent', null, [problem('TOO_LONG', 'The reason is too long.', ['reason'])]));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    expect(await screen.findByRole('link', { name: 'The reason is too long.' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Why? (optional)' })).toHaveValue('I was never there.');

    const after = asked({ state: 'DECLINED', notAboutMe: true, actions: [mayDo('TAKE_OVER')] });
    show(after);
    server.use(act('DeclineConsent', after));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    expect(await screen.findByRole('region', { name: 'We have your reply' })).toHaveTextContent(
      'You have said no.',
    );
    expect(sent.at(-1)).toEqual({
      name: 'DeclineConsent',
      input: { representationId: 'representation-1', reason: 'I was never there.', notAboutMe: true },
    });
    expect(screen.queryByRole('radio', { name: /^Yes/ })).not.toBeInTheDocument();
    expect(await screen.findByRole('radio', { name: 'I take the case over' })).toBeInTheDocument();
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
