import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { streams } from '../../../test/api/streams';
import { caseOf, connectionOf, mayDo, representationOf } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let sent: unknown[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  sent = [];
  streams.open.clear();
  server.resetHandlers(...handlersOf(newWorld()));
});
afterAll(() => server.close());

const other = 'Olof Lindqvist';

describe('who speaks for whom', () => {
  it('stands on one page, with the way to end it', async () => {
    const list = (ended: boolean) =>
      connectionOf('Representation', [
        {
          ...representationOf({
            id: 'r1',
            state: ended ? 'WITHDRAWN' : 'ACTIVE',
            inForce: !ended,
            validUntil: '2027-03-01',
            actions: ended ? [] : [mayDo('WITHDRAW_CONSENT')],
            history: [step('REQUESTED', 'REPRESENTATIVE'), step('ACTIVE', 'PATIENT')],
          }),
          case: caseOf('case-1'),
        },
        {
          ...representationOf({ id: 'r2', side: 'REPRESENTATIVE', state: 'REFUSED', actions: [] }),
          case: null,
        },
      ]);
    let ended = false;
    server.use(
      graphql.query('MyRepresentations', () =>
        HttpResponse.json({ data: { myRepresentations: withCursor(list(ended)) } }),
      ),
      graphql.mutation('WithdrawConsent', ({ variables }) => {
        sent.push(variables['input']);
        const kept = caseOf('case-1', { representations: [] });
        const withdrawConsent = {
          __typename: 'WithdrawConsentPayload',
          representation: null,
          case: kept,
          problems: [],
        };
        return HttpResponse.json({ data: { withdrawConsent } });
      }),
    );
    const { user } = openPortal('/representations');
    const forMe = await screen.findByRole('region', { name: 'Those who speak for you' });
    expect(within(forMe).getByRole('heading', { level: 3, name: other })).toBeVisible();
    expect(within(forMe).getByText('Holds until 1 March 2027.')).toBeVisible();
    await user.click(within(forMe).getByText('What has happened'));
    expect(within(forMe).getByText('You were asked.')).toBeVisible();
    expect(within(forMe).getByText('You said yes.')).toBeVisible();
    const byMe = screen.getByRole('region', { name: 'Those you speak for' });
    expect(within(byMe).getByText('The unit has said no.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);

    await user.click(within(forMe).getByRole('button', { name: /^End it/ }));
    const dialog = screen.getByRole('dialog', { name: `Should ${other} no longer speak for you?` });
    ended = true;
    await user.click(within(dialog).getByRole('button', { name: 'End it now' }));
    expect(await within(forMe).findByText('Ended. This person sees only their own.')).toBeVisible();
    expect(within(forMe).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(sent).toEqual([{ representationId: 'r1', reason: null }]);
  });

  it('says so when there is nobody', async () => {
    server.use(
      graphql.query('MyRepresentations', () =>
        HttpResponse.json({ data: { myRepresentations: withCursor(connectionOf('Representation', [])) } }),
      ),
    );
    openPortal('/representations');
    expect(await screen.findByText('Nobody has asked to speak for you.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

function step(state: string, by: string) {
  return {
    __typename: 'RepresentationStep',
    state,
    at: '2026-11-02T08:12:00Z',
    by,
    byName: null,
    reason: null,
    notAboutMe: false,
  };
}

function withCursor(list: ReturnType<typeof connectionOf>) {
  return { ...list, pageInfo: { ...list.pageInfo, endCursor: null } };
}
