import { screen, waitFor } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server, viewerOf } from '../../../test/api/server';
import { connectionOf, representationOf, type World } from '../../../test/api/world';
import { openPortal } from '../../../test/render';
import { chooseLocale, followPerson, isUntold } from '../../lib/i18n';

let world: World;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  server.resetHandlers(...handlersOf(world));
});
afterEach(() => followPerson('en'));
afterAll(() => server.close());

function shownIn(locale: string) {
  return waitFor(() => expect(document.documentElement.lang).toBe(locale));
}

describe('the choice of language', () => {
  it('keeps the focus, so that a keyboard reaches the language after next', async () => {
    const { user } = openPortal('/help');
    const menu = await screen.findByRole('combobox', { name: 'Language' });
    menu.focus();
    await user.selectOptions(menu, 'sv');
    await screen.findByRole('combobox', { name: 'Språk' });
    expect(menu).toHaveFocus();
    await user.selectOptions(menu, 'nb');
    await shownIn('nb');
    expect(menu).toHaveFocus();
    await waitFor(() => expect(world.language).toBe('NB'));
    await shownIn('nb');
  });

  it('brings what the server says in words in that language too', async () => {
    server.use(
      graphql.query('MyRepresentations', ({ request }) => {
        const basisName = request.headers.get('accept-language') === 'nb' ? 'Fullmakt' : 'Power of attorney';
        const list = connectionOf('Representation', [
          representationOf({ basis: 'POWER_OF_ATTORNEY', basisName, case: null }),
        ]);
        return HttpResponse.json({
          data: { myRepresentations: { ...list, pageInfo: { ...list.pageInfo, endCursor: null } } },
        });
      }),
    );
    const { user } = openPortal('/representations');
    expect(await screen.findByText(/Power of attorney/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'nb');
    expect(await screen.findByText(/Fullmakt/)).toBeVisible();
  });

  it('is the person’s, who finds it in the settings as well', async () => {
    const { user } = openPortal('/inbox');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'nb');
    await waitFor(() => expect(world.language).toBe('NB'));
    await waitFor(() => expect(isUntold()).toBe(false));
  });

  it('comes with the login from where it was made', async () => {
    world.language = 'NB';
    openPortal('/help');
    await shownIn('nb');
  });

  it('becomes the person’s when it was made before the login', async () => {
    world.language = 'NB';
    await chooseLocale('sv');
    openPortal('/help');
    await waitFor(() => expect(world.language).toBe('SV'));
    await shownIn('sv');
    await waitFor(() => expect(isUntold()).toBe(false));
  });

  it('is the page’s for who has made none, so that notices come in what they read', async () => {
    world.language = 'SV';
    const never = { ...viewerOf(world), languageChosen: false };
    server.use(graphql.query('PersonLanguage', () => HttpResponse.json({ data: { viewer: never } })));
    openPortal('/help');
    await waitFor(() => expect(world.language).toBe('EN'));
    await shownIn('en');
  });

  it('holds on the page when it cannot be saved, and is not sent again and again', async () => {
    let tries = 0;
    server.use(
      graphql.mutation('ChooseLanguage', () => {
        tries += 1;
        return new HttpResponse(null, { status: 503 });
      }),
    );
    const { user } = openPortal('/help');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), 'nb');
    await shownIn('nb');
    await waitFor(() => expect(tries).toBe(1));
    await user.click(await screen.findByRole('button', { name: 'Hjelp' }));
    expect(tries).toBe(1);
    expect(document.documentElement.lang).toBe('nb');
    expect(isUntold()).toBe(true);
  });
});
