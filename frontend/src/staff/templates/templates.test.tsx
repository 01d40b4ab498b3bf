import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { type DeskWorld, newDeskWorld, unit } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { AddTemplateInput, ChangeTemplateInput } from '../gql/graphql';

const kept = (id: string, title: string, text: string, version = 1) => ({
  __typename: 'AnswerTemplate',
  id,
  purpose: 'QUESTION',
  kinds: ['COMPLAINT'],
  language: 'EN',
  title,
  text,
  version,
  changedBy: 'Birgitta Lund',
  changedAt: '2026-11-20T09:00:00Z',
});

let world: DeskWorld;
let templates: ReturnType<typeof kept>[];
let offered: object[];
let added: AddTemplateInput[];
let changed: ChangeTemplateInput[];
let refusals: object[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  world.roles = [{ __typename: 'StaffRole', role: 'MANAGER', coversSubtree: true, organisation: unit }];
  templates = [kept('t1', 'Which day', 'Which day was it?')];
  offered = [];
  added = [];
  changed = [];
  refusals = [];
  socket.reset();
  server.resetHandlers(
    graphql.query('DeskTemplatesAt', () =>
      HttpResponse.json({
        data: { templatePlaceholders: ['{caseNumber}', '{dueOn}'], templatesAt: templates },
      }),
    ),
    graphql.query('OpenAccessQuestions', () => HttpResponse.json({ data: { openAccessQuestions: 0 } })),
    graphql.query('DeskCaseTemplates', () => HttpResponse.json({ data: { answerTemplates: offered } })),
    graphql.mutation('AddTemplate', ({ variables }) => {
      const input = variables['input'] as AddTemplateInput;
      added.push(input);
      if (refusals.length > 0)
        return HttpResponse.json({
          data: { addTemplate: { __typename: 'AddTemplatePayload', template: null, problems: refusals } },
        });
      const template = kept('t2', input.template.title, input.template.text);
      templates = [...templates, template];
      return HttpResponse.json({
        data: { addTemplate: { __typename: 'AddTemplatePayload', template, problems: [] } },
      });
    }),
    graphql.mutation('ChangeTemplate', ({ variables }) => {
      const input = variables['input'] as ChangeTemplateInput;
      changed.push(input);
      const template = kept('t1', input.template.title, input.template.text, 2);
      templates = [template];
      return HttpResponse.json({
        data: { changeTemplate: { __typename: 'ChangeTemplatePayload', template, problems: [] } },
      });
    }),
    graphql.mutation('RetireTemplate', () => {
      const [template] = templates;
      templates = [];
      return HttpResponse.json({
        data: { retireTemplate: { __typename: 'RetireTemplatePayload', template, problems: [] } },
      });
    }),
    graphql.mutation('AskCitizen', () => payload('askCitizen', world.subject)),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

it('is added by who leads, with all that is missing said at once', async () => {
  const { user } = openPortal('/desk/templates', handler);
  expect(await screen.findByText('Which day was it?')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Add a template' }));
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  for (const missing of [
    'Give the template a name',
    'Choose what the template is for',
    'Choose at least one kind of case',
    'Choose a language',
    'Write the text of the template',
  ])
    expect(screen.getByText(missing)).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Name of the template/ })).toHaveFocus();
  expect(added).toEqual([]);
  expect(await axeFindings()).toEqual([]);

  await user.keyboard('Thanks');
  await user.click(screen.getByRole('radio', { name: 'Answer' }));
  await user.click(screen.getByRole('checkbox', { name: 'Praise' }));
  await user.click(screen.getByRole('radio', { name: 'English' }));
  await user.click(screen.getByRole('textbox', { name: /^Text/ }));
  await user.paste('Thank you for {caseNr}.');
  refusals = [problem('UNKNOWN_PLACEHOLDER', 'Not known: {caseNr}.', 'text')];
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  expect(await screen.findByText('Not known: {caseNr}.')).toBeVisible();

  refusals = [];
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  expect(await screen.findByRole('heading', { name: 'Thanks' })).toBeVisible();
  expect(added[1]?.template).toEqual({
    purpose: 'ANSWER',
    kinds: ['PRAISE'],
    language: 'EN',
    title: 'Thanks',
    text: 'Thank you for {caseNr}.',
  });
});

it('is changed in the version that was seen, and taken out of use after a question', async () => {
  const { user } = openPortal('/desk/templates', handler);
  await user.click(await screen.findByRole('button', { name: 'Change Which day' }));
  await user.type(screen.getByRole('textbox', { name: /^Text/ }), ' And when?');
  await user.click(screen.getByRole('button', { name: 'Save the template' }));
  await expect.poll(() => screen.queryByRole('textbox', { name: /^Text/ })).toBeNull();
  expect(await screen.findByText('Which day was it? And when?')).toBeVisible();
  expect(changed[0]?.version).toBe(1);

  await user.click(screen.getByRole('button', { name: 'Stop using Which day' }));
  const dialog = await screen.findByRole('dialog');
  expect(await axeFindings()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Remove the template' }));
  expect(await screen.findByText('No templates yet.')).toBeVisible();
});

it('is read in the case before it is put into the question, behind what stands there', async () => {
  offered = [
    {
      __typename: 'FilledTemplate',
      text: 'Your case 260 000 048: which day, {patientName}?',
      missing: ['{patientName}'],
      template: { __typename: 'AnswerTemplate', id: 't1', title: 'Which day', language: 'EN' },
    },
  ];
  const { user } = openPortal('/desk/cases/case-1', handler);
  await user.click(await screen.findByRole('button', { name: 'Ask a question' }));
  const field = screen.getByRole('textbox', { name: /Your question/ });
  await user.type(field, 'Hello!');
  await user.click(screen.getByRole('button', { name: 'Begin from a template' }));
  const dialog = await screen.findByRole('dialog', { name: 'Begin from a template' });
  await user.click(await within(dialog).findByRole('button', { name: 'Insert the text' }));
  expect(within(dialog).getByText('Choose a template')).toBeVisible();
  await user.click(within(dialog).getByRole('radio', { name: /Which day/ }));
  expect(within(dialog).getByText('Fill in yourself: {patientName}')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Insert the text' }));
  expect(field).toHaveValue('Hello!\n\nYour case 260 000 048: which day, {patientName}?');
  expect(field).toHaveFocus();
});

it('says what to do where there is none', async () => {
  const { user } = openPortal('/desk/cases/case-1', handler);
  await user.click(await screen.findByRole('button', { name: 'Ask a question' }));
  await user.click(screen.getByRole('button', { name: 'Begin from a template' }));
  expect(await screen.findByText(/There is no template for this/)).toBeVisible();
});
