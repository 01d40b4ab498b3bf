import { type SyntheticEvent, useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { CloseAccessReviewDocument } from './documents';

const limit = 4_000;

/** The end of a review, after which nothing of it changes. */
export function CloseForm({ reviewId }: { reviewId: string }) {
  const { t } = useText();
  const [conclusion, setConclusion] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, close] = useMutation(CloseAccessReviewDocument);
  const atConclusion = problemAt(refusal?.problems ?? [], 'conclusion');

  const send = async () => {
    const { data, error } = await close({ input: { reviewId, conclusion: conclusion.trim() } });
    if (data?.closeAccessReview.review) announce(t('audit.closed'));
    else setRefusal({ problems: data ? fieldProblems(data.closeAccessReview.problems) : [], error });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void send();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={2}>
        <h2>{t('audit.close.heading')}</h2>
        <TextArea
          name="conclusion"
          label={t('audit.conclusion')}
          help={t('audit.conclusion.help')}
          value={conclusion}
          onValue={setConclusion}
          limit={limit}
          count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
          problem={atConclusion}
          rows={4}
        />
        {refusal && !atConclusion && <RefusalNote refusal={refusal} />}
        <Button type="submit" busy={fetching}>
          {t('audit.close')}
        </Button>
      </Stack>
    </form>
  );
}
