import { type SubmitEvent, useState } from 'react';
import { localeOf, useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { CheckboxChoice, RadioChoice, TextField } from '../../ui/form';
import { problemAt } from '../../ui/form/problems';
import { RefusalNote } from '../case/RefusalNote';
import type { CaseKind, DeskTemplateFragment, Language, TemplatePurpose } from '../gql/graphql';
import { LeaveGuard } from '../parts/LeaveGuard';
import { LetterText } from './LetterText';
import { missingIn, useTemplate } from './useTemplate';

const limit = 8_000;
const purposes: readonly TemplatePurpose[] = ['QUESTION', 'INTERIM_ANSWER', 'ANSWER'];
const kinds: readonly CaseKind[] = ['COMPLAINT', 'VIEW', 'IMPROVEMENT', 'PRAISE'];
const languages: readonly Language[] = ['SV', 'NB', 'EN'];

interface Props {
  organisationId: string;
  /** Null for a new one. */
  template: DeskTemplateFragment | null;
  placeholders: readonly string[];
  onEnd: (saved: boolean) => void;
}

/** What a template is for and what it says. */
export function TemplateForm({ organisationId, template, placeholders, onEnd }: Props) {
  const { t, formats } = useText();
  const { draft, changed, setDraft, save, refusal, busy } = useTemplate(organisationId, template);
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft);
  const fields = ['purpose', 'kinds', 'language', 'title', 'text'] as const;
  const at = (field: (typeof fields)[number]) =>
    tried && missing.includes(field)
      ? t(`staff.template.no.${field}`)
      : problemAt(refusal?.problems ?? [], field);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const first = missing[0];
    if (first) document.getElementById(`field-${first}`)?.focus();
    else if (await save()) onEnd(true);
  };

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <h3>{t(template ? 'staff.template.changing' : 'staff.template.add')}</h3>
          <TextField
            name="title"
            label={t('staff.template.title')}
            help={t('staff.template.title.help')}
            value={draft.title}
            onValue={(title) => setDraft({ ...draft, title })}
            problem={at('title')}
          />
          <RadioChoice
            name="purpose"
            legend={t('staff.template.purpose')}
            choices={purposes.map((value) => ({ value, label: t(`staff.template.purpose.${value}`) }))}
            value={draft.purpose}
            onValue={(purpose) => setDraft({ ...draft, purpose })}
            problem={at('purpose')}
          />
          <CheckboxChoice
            name="kinds"
            legend={t('staff.template.kinds')}
            choices={kinds.map((value) => ({ value, label: t(`staff.kind.${value}`) }))}
            values={draft.kinds}
            onValues={(chosen) => setDraft({ ...draft, kinds: chosen })}
            problem={at('kinds')}
          />
          <RadioChoice
            name="language"
            legend={t('staff.template.language')}
            choices={languages.map((value) => ({ value, label: t(`staff.template.language.${value}`) }))}
            value={draft.language}
            onValue={(language) => setDraft({ ...draft, language })}
            problem={at('language')}
          />
          <LetterText
            language={localeOf(draft.language ?? undefined)}
            name="text"
            label={t('staff.template.words')}
            help={t('staff.template.words.help', { placeholders: formats.list([...placeholders]) })}
            value={draft.text}
            onValue={(text) => setDraft({ ...draft, text })}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            problem={at('text')}
          />
          {refusal && !fields.some((field) => problemAt(refusal.problems, field)) && (
            <RefusalNote refusal={refusal} />
          )}
          <Stack row gap={2}>
            <Button type="submit" busy={busy}>
              {t('staff.template.save')}
            </Button>
            <Button kind="secondary" onPress={() => onEnd(false)}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      <LeaveGuard unsent={changed} what="form" />
    </>
  );
}
