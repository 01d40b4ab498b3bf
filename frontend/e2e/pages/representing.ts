import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import type { Person } from '../person';
import type { Complaint } from './complaint';

export const phone = { viewport: { width: 320, height: 700 } };
const lastYear = String(new Date().getFullYear() - 1);

/** Made up, as everybody in the demo. */
export const gustavsNumber = '193602119855';
export const noorsNumber = '201408289823';

export function complaint(whatHappened: string): Complaint {
  return {
    search: 'ortopedi hudinge',
    unit: 'Ortopedkliniken',
    where: 'Huddinge',
    day: { day: '28', month: '10', year: lastYear },
    whatHappened,
    consequences: 'Det gjorde ont länge.',
    questions: ['Varför tog det så lång tid?'],
    email: `${crypto.randomUUID()}@example.com`,
  };
}

export async function look(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  await expectNoSidewaysScroll(page, where);
}

/** By the keyboard: what has the focus after so many tabs is what a person comes to. */
export async function pressByKey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

export async function chooseByKey(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).focus();
  await page.keyboard.press('Space');
}

/** Somebody else than oneself: who it is, and on what one speaks for them. */
export async function sayWhom(person: Person, whom: string, name: string, number: string, basis: string) {
  const { page, t } = person;
  await expect(person.heading(t('filing.whom.heading'))).toBeFocused();
  await chooseByKey(page, whom);
  await look(page, 'whom it is about');
  await pressByKey(page, t('filing.goOn'));
  await expect(person.heading(t('filing.patient.heading'))).toBeFocused();
  await pressByKey(page, t('filing.goOn'));
  await expect(page.getByRole('link', { name: t('filing.problem.patientName') })).toBeVisible();
  await look(page, 'the patient, nothing said');
  await page.getByRole('textbox', { name: t('whom.who.name') }).fill(name);
  await page.getByRole('textbox', { name: t('whom.who.number') }).fill(number);
  await look(page, 'the patient');
  await pressByKey(page, t('filing.goOn'));
  await expect(person.heading(t('filing.basis.heading'))).toBeFocused();
  await chooseByKey(page, basis);
  await expect(person.main.getByText(t('whom.answered.always'))).toBeVisible();
  await look(page, 'the basis');
  await pressByKey(page, t('filing.goOn'));
}
