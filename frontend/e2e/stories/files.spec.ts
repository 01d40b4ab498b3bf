import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Person } from '../person';
import { casts } from './people';

/** Some pieces long, so that it can break off in the middle. */
const letter = {
  name: 'brev.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Ett brev om det som hände. '.repeat(150_000)),
};
const small = { name: 'anteckning.txt', mimeType: 'text/plain', buffer: Buffer.from('En anteckning.') };
const program = { name: 'bild.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\x90\0\x03\0\0\0') };

test('files break off, go on by themselves, are sent, and are fetched by those who may', async ({
  browser,
}) => {
  const [cast] = casts;
  if (!cast) throw new Error('Nobody takes part.');
  const citizen = await Person.at(browser, cast.citizen, cast.locale, {
    viewport: { width: 320, height: 700 },
  });
  const { page, t } = citizen;
  const row = (name: string) => citizen.main.getByRole('listitem').filter({ hasText: name });
  const received = (name: string) => expect(row(name).getByText(t('files.state.received'))).toBeVisible();
  const choose = page.getByLabel(t('files.choose'), { exact: true });
  const goOn = () => citizen.press(t('filing.goOn'));
  const journey = new ComplaintJourney(citizen, {
    ...cast.complaint,
    email: `${crypto.randomUUID()}@example.com`,
  });
  let path = '';
  let number = '';

  await test.step('a complaint is written up to its files', async () => {
    await page.goto('/write?kind=COMPLAINT');
    await citizen.logIn('citizen');
    await journey.begin();
    await journey.answerUntilFiles();
    await expect(citizen.heading(t('filing.files.heading'))).toBeVisible();
    await expectAccessible(page, 'files, none');
  });

  await test.step('an upload breaks off, is kept, and goes on by itself', async () => {
    let pieces = 0;
    await page.route('**/attachments/*', async (route) => {
      pieces += route.request().method() === 'PATCH' ? 1 : 0;
      if (pieces === 2) await citizen.context.setOffline(true);
      await route.continue();
    });
    await choose.setInputFiles([letter]);
    await expect(row(letter.name).getByRole('progressbar')).toBeVisible();
    await expect(row(letter.name).getByText(/%|procent/)).toContainText(
      t('files.state.broken', { percent: '' }).slice(0, 14),
    );
    await expectAccessible(page, 'files, broken off');
    await expectNoSidewaysScroll(page, 'files');
    await page.unroute('**/attachments/*');
    await citizen.context.setOffline(false);
    await received(letter.name);
    await expectAccessible(page, 'files, received');
  });

  await test.step('a file is refused in words, another one taken away, and had back', async () => {
    await choose.setInputFiles([program, small]);
    await expect(row(program.name).locator('.g-problem')).toContainText('PDF');
    await received(small.name);
    await expectAccessible(page, 'files, refused');
    await page.getByRole('button', { name: t('files.removeWhat', { name: program.name }) }).click();
    await page.getByRole('button', { name: t('files.removeWhat', { name: small.name }) }).click();
    await expect(row(small.name).getByText(t('files.state.removed'))).toBeVisible();
    await expectAccessible(page, 'files, taken away');
    await page.getByRole('button', { name: t('files.undoWhat', { name: small.name }) }).click();
    await received(small.name);
  });

  await test.step('a reload keeps them, and the check page names them', async () => {
    await page.reload();
    await received(letter.name);
    await received(small.name);
    const kept = await page.evaluate(() =>
      [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)).join(),
    );
    expect(kept).not.toContain('brev');
    await goOn();
    await journey.answerContact();
    await journey.check();
    await expect(citizen.main.getByText(letter.name)).toBeVisible();
    number = await journey.send();
  });

  const handler = await Person.at(browser, cast.handler, cast.locale);
  await test.step('the handler fetches them', async () => {
    const desk = new Desk(handler);
    await desk.openQueue();
    await desk.openNewCase(number);
    const answer = handler.page.waitForResponse(/\/attachments\//);
    const saved = handler.page.waitForEvent('download');
    await handler.press(t('file.download', { name: letter.name }));
    path = new URL((await answer).url()).pathname;
    const file = await saved;
    expect(file.suggestedFilename()).toBe(letter.name);
    expect(await readFile(await file.path())).toEqual(letter.buffer);
    await expectAccessible(handler.page, 'the case with files at the desk');
    await desk.take();
    await desk.ask(cast.question);
  });

  await test.step('a letter goes with a file', async () => {
    await citizen.follow(t('receipt.toCase'));
    await expect(citizen.main.getByText(cast.question)).toBeVisible();
    await page.getByRole('textbox', { name: t('dialogue.reply') }).fill(cast.reply);
    await choose.setInputFiles([{ ...small, name: 'mer.txt' }]);
    await received('mer.txt');
    await expectAccessible(page, 'a letter with a file');
    await citizen.press(t('dialogue.sendReply'));
    await expect(page.getByRole('button', { name: t('file.download', { name: 'mer.txt' }) })).toBeVisible();
    await expect(
      handler.page.getByRole('button', { name: t('file.download', { name: 'mer.txt' }) }),
    ).toBeVisible();
    await expectNoSidewaysScroll(page, 'the case with files');
  });

  await test.step('a stranger is told nothing of it', async () => {
    expect((await page.request.get(path)).status()).toBe(401);
    const stranger = await Person.at(browser, 'Olav Nilsen', 'nb');
    let token = '';
    stranger.page.on('request', (request) => {
      token = request.headers()['authorization'] ?? token;
    });
    await stranger.page.goto('/write?kind=COMPLAINT');
    await stranger.logIn('citizen');
    await expect.poll(() => token).not.toBe('');
    const answer = await stranger.page.request.get(path, { headers: { Authorization: token } });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain('brev');
    await stranger.leave();
  });

  await handler.leave();
  await citizen.leave();
});
