import { expect, test } from '@playwright/test';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Keycloak } from '../pages/keycloak';
import { Person } from '../person';
import { casts } from './people';

/** The life of an access token, in seconds, and a while in which one ends. */
const life = 20;
const longer = (life + 3) * 1000;

test('tokens that last twenty seconds take nothing, stop no stream and show no login', async ({
  browser,
  request,
}) => {
  const [cast] = casts;
  if (!cast) throw new Error('Nobody takes part.');
  const keycloak = await Keycloak.of(request);
  const before = await keycloak.tokensLast(life);
  try {
    const citizen = await Person.at(browser, 'Dawit Tesfaye', cast.locale);
    const handler = await Person.at(browser, cast.handler, cast.locale);
    const { page, main, t } = citizen;
    const desk = new Desk(handler);
    const journey = new ComplaintJourney(citizen, { ...cast.complaint, email: 'dawit@example.org' });
    await page.goto('/write?kind=COMPLAINT');
    await citizen.logIn('citizen');
    await desk.openQueue();
    const seen = [watch(citizen), watch(handler)];

    await test.step('a whole complaint, with a rest in the middle of typing', async () => {
      await journey.begin();
      await journey.answerUntilFiles();
      await expect(citizen.heading(t('filing.files.heading'))).toBeVisible();
      const files = page.url();
      await page.goto(files.replace(/files$/, 'consequences'));
      const field = page.getByRole('textbox', { name: t('filing.consequences.label') });
      await field.fill(`${cast.complaint.consequences} Och`);
      await page.waitForTimeout(longer);
      await field.fill(`${cast.complaint.consequences} Och det gör ont än.`);
      await expect(main.getByText(new RegExp(t('filing.save.saved', { time: '\\d' })))).toBeVisible();
      await page.goto(files);
      await citizen.press(t('filing.goOn'));
      await journey.answerContact();
      await journey.check();
      await expect(main.getByText('Och det gör ont än.')).toBeVisible();
    });

    await test.step('both sides stay in touch over the end of several tokens', async () => {
      const number = await journey.send();
      await citizen.follow(t('receipt.toCase'));
      await expect(main.getByText(t('case.number', { number }), { exact: true })).toBeVisible();
      await desk.openNewCase(number);
      await page.waitForTimeout(longer);
      await desk.take();
      await expect(main.getByText(t('timeline.CASE_TAKEN', { who: cast.handler }))).toBeVisible();
      await desk.ask(cast.question);
      await expect(main.getByText(cast.question)).toHaveCount(1);
      await page.getByRole('textbox', { name: t('dialogue.reply') }).fill(cast.reply);
      await citizen.press(t('dialogue.sendReply'));
      await expect(handler.main.getByText(cast.reply)).toHaveCount(1);
    });

    for (const { logins, renewals } of seen) {
      expect(logins, 'pages of the login between').toEqual([]);
      expect(renewals.length, 'renewals of the token').toBeGreaterThan(2);
    }
    await handler.leave();
    await citizen.leave();
  } finally {
    await keycloak.tokensLast(before);
  }
});

/** What goes to the login service from now on: pages that are shown, and tokens that are renewed behind them. */
function watch({ page }: Person) {
  const seen = { logins: [] as string[], renewals: [] as string[] };
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && /\/realms\/|\/login/.test(new URL(frame.url()).pathname))
      seen.logins.push(frame.url());
  });
  page.on('request', (request) => {
    if (/grant_type=refresh_token/.test(request.postData() ?? '')) seen.renewals.push(request.url());
  });
  return seen;
}
