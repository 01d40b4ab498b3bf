import { expect, test } from '@playwright/test';
import { Person } from '../person';

test('a draft is found again after a reload, on another device, and after a lost connection', async ({
  browser,
}) => {
  const phone = await Person.at(browser, 'Olav Nilsen', 'nb', { viewport: { width: 360, height: 740 } });
  const { t } = phone;
  const story = `Jeg ventet lenge. ${Date.now()}`;
  const text = (person: Person) =>
    person.page.getByRole('textbox', { name: t('filing.what.label.COMPLAINT') });
  const saved = (person: Person) =>
    expect(person.main.getByText(new RegExp(t('filing.save.saved', { time: '\\d' })))).toBeVisible();

  await phone.page.goto('/write?kind=COMPLAINT');
  await phone.logIn('citizen');
  const start = phone.page.getByRole('button', { name: t('filing.begin.start'), exact: true });
  await start.or(phone.page.getByRole('button', { name: t('filing.begin.new'), exact: true })).click();
  await expect(phone.heading(t('filing.whom.heading'))).toBeVisible();
  const draft = new URL(phone.page.url()).pathname.replace(/\/whom$/, '');

  await phone.page.goto(`${draft}/what`);
  await text(phone).fill(story);
  await saved(phone);
  await phone.page.reload();
  await expect(text(phone)).toHaveValue(story);

  const computer = await Person.at(browser, 'Olav Nilsen', 'nb');
  await computer.page.goto(draft);
  await computer.logIn('citizen');
  await expect(text(computer)).toHaveValue(story);
  await text(computer).fill(`${story} På maskinen.`);
  await saved(computer);

  await text(phone).fill(`${story} På telefonen.`);
  await expect(phone.page.getByRole('heading', { name: t('filing.conflict.heading') })).toBeVisible();
  await phone.press(t('filing.conflict.mine'));
  await saved(phone);
  await expect(text(phone)).toHaveValue(`${story} På telefonen.`);

  await phone.context.setOffline(true);
  await text(phone).fill(`${story} Uten nett.`);
  await expect(phone.main.getByText(t('filing.save.failed'))).toBeVisible({ timeout: 30_000 });
  await expect(text(phone)).toHaveValue(`${story} Uten nett.`);
  await phone.context.setOffline(false);
  await saved(phone);
  await phone.page.reload();
  await expect(text(phone)).toHaveValue(`${story} Uten nett.`);

  await phone.page.goto('/write?kind=COMPLAINT');
  const discard = phone.page.getByRole('button', {
    name: t('filing.drafts.discardOf', { name: t('filing.drafts.noUnit') }),
  });
  await expect(discard.first()).toBeVisible();
  const drafts = await discard.count();
  await discard.first().click();
  const sure = phone.page.getByRole('dialog', { name: t('filing.drafts.sure') });
  await sure.getByRole('button', { name: t('filing.drafts.discard'), exact: true }).click();
  await expect(discard).toHaveCount(drafts - 1);
  await computer.leave();
  await phone.leave();
});
