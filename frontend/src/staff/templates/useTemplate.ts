import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import type { Refusal } from '../case/useTake';
import type {
  CaseKind,
  DeskTemplateFragment,
  Language,
  TemplateInput,
  TemplatePurpose,
} from '../gql/graphql';
import { AddTemplateDocument, ChangeTemplateDocument } from './documents';

export interface TemplateDraft {
  purpose: TemplatePurpose | null;
  kinds: readonly CaseKind[];
  language: Language | null;
  title: string;
  text: string;
}

/** What is missing, by field; empty when it can be sent. */
export function missingIn({ purpose, kinds, language, title, text }: TemplateDraft) {
  return [
    title.trim() === '' && 'title',
    purpose === null && 'purpose',
    kinds.length === 0 && 'kinds',
    language === null && 'language',
    text.trim() === '' && 'text',
  ].filter((each) => each !== false);
}

/** A template in the making, new or changed. */
export function useTemplate(organisationId: string, template: DeskTemplateFragment | null) {
  const [adding, add] = useMutation(AddTemplateDocument);
  const [changing, change] = useMutation(ChangeTemplateDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [draft, setDraft] = useState<TemplateDraft>({
    purpose: template?.purpose ?? null,
    kinds: template?.kinds ?? [],
    language: template?.language ?? null,
    title: template?.title ?? '',
    text: template?.text ?? '',
  });

  const save = async () => {
    const wanted = { ...draft, kinds: [...draft.kinds] } as TemplateInput;
    const { data, error } = template
      ? await change({ input: { templateId: template.id, version: template.version, template: wanted } })
      : await add({ input: { organisationId, template: wanted } });
    const payload = data && ('addTemplate' in data ? data.addTemplate : data.changeTemplate);
    const saved = Boolean(payload?.template);
    setRefusal(saved ? null : { problems: payload ? fieldProblems(payload.problems) : [], error });
    return saved;
  };

  const changed = draft.title !== (template?.title ?? '') || draft.text !== (template?.text ?? '');

  return { draft, changed, setDraft, save, refusal, busy: adding.fetching || changing.fetching };
}
