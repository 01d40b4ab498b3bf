import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe';
import { Person } from '../person';

test('a citizen whose eID is not sure enough is told why and what to do', async ({ browser }) => {
  const karl = await Person.at(browser, 'Karl Öberg', 'sv');
  await karl.page.goto('/cases');
  await karl.press(karl.t('login.citizen.button'));
  await karl.identify();
  await expect(karl.heading(karl.t('login.tooLow.heading'))).toBeVisible();
  await expect(karl.page).toHaveURL(/\/login\/too-low$/);
  await expectAccessible(karl.page, 'the page for a level that is too low');
  await karl.press(karl.t('login.tooLow.button'));
  await expect(karl.heading(karl.t('start.heading'))).toBeVisible();
  await karl.leave();
});

test('a patient does not get to the desk, and staff do not get to the pages of patients', async ({
  browser,
}) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  await leila.page.goto('/inbox');
  await leila.logIn('citizen');
  await leila.page.goto('/desk');
  await expect(leila.heading(leila.t('login.wrongDoor.heading'))).toBeVisible();
  await expect(leila.main.getByText(leila.t('login.wrongDoor.citizen'))).toBeVisible();
  await expectAccessible(leila.page, 'the wrong door');
  await leila.leave();

  const tove = await Person.at(browser, 'Tove Bergström', 'en');
  await tove.page.goto('/desk');
  await tove.logIn('staff');
  await tove.page.goto('/cases');
  await expect(tove.main.getByText(tove.t('login.wrongDoor.staff'))).toBeVisible();
  await tove.leave();
});

test('logging out ends the login for good', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  await leila.page.goto('/inbox');
  await leila.logIn('citizen');
  await expect(leila.heading(leila.t('inbox.heading'))).toBeVisible();
  await leila.page.reload();
  await expect(leila.heading(leila.t('inbox.heading'))).toBeVisible();
  await leila.press(leila.t('shell.logOut'));
  await expect(leila.heading(leila.t('start.heading'))).toBeVisible();
  await leila.page.goto('/inbox');
  await expect(leila.heading(leila.t('login.citizen.heading'))).toBeVisible();
  await leila.press(leila.t('login.citizen.button'));
  await expect(leila.page.getByRole('button', { name: /^Astrid Lindqvist/ })).toBeVisible();
  await leila.leave();
});

test('on a shared computer nobody gets into the login of whoever was there before', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  await leila.page.goto('/inbox');
  await leila.logIn('citizen');
  const next = await leila.context.newPage();
  await leila.page.close();

  await next.goto('/inbox');
  await providerForgets(leila);
  await next.getByRole('button', { name: leila.t('login.citizen.button') }).click();
  await next.getByRole('button', { name: /^Erik Sandberg/ }).click();
  await expect(next.getByText('Somebody else is still logged in')).toBeVisible();
  await expectAccessible(next, 'the page about somebody else being logged in');

  await providerForgets(leila);
  await next.getByRole('link', { name: 'Log the other person out' }).click();
  await next.getByRole('button', { name: 'Log out' }).click();
  await expect(next.getByRole('heading', { level: 1, name: leila.t('start.heading') })).toBeVisible();

  await next.goto('/inbox');
  await next.getByRole('button', { name: leila.t('login.citizen.button') }).click();
  await next.getByRole('button', { name: /^Erik Sandberg/ }).click();
  await expect(next.getByText('Erik Sandberg')).toBeVisible();
  await leila.context.close();
});

/** A real eID keeps no login; the one that stands in for it keeps one for some seconds, in a cookie. */
async function providerForgets(person: Person): Promise<void> {
  await person.context.clearCookies({ path: '/realms/eid/' });
}

test('when the login service is down the page says so and stays', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  await leila.page.route('**/.well-known/openid-configuration', (route) => route.abort());
  await leila.page.goto('/write?kind=COMPLAINT');
  await leila.press(leila.t('login.citizen.button'));
  await expect(leila.main.getByText(leila.t('login.unreachable'))).toBeVisible();
  await expect(leila.page).toHaveURL(/\/write\?kind=COMPLAINT$/);
  await expectAccessible(leila.page, 'the login page, unreachable');
  await leila.leave();
});

test('nothing but the language and the door is kept in the browser', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv');
  await leila.page.goto('/inbox');
  await leila.logIn('citizen');
  await leila.page.getByLabel(leila.t('shell.language')).selectOption('en');
  await expect(leila.heading('Inbox')).toBeVisible();
  const kept = await leila.page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept.filter((key) => !['gehor-language', 'gehor-door'].includes(key))).toEqual([]);
  await leila.page.reload();
  await expect(leila.heading('Inbox')).toBeVisible();
  await leila.leave();
});
