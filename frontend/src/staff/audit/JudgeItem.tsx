import { type SyntheticEvent, useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack, Tag } from '../../ui';
import { problemAt } from '../../ui/form/problems';
import { RadioChoice } from '../../ui/form/RadioChoice';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { AccessVerdict, ReviewFragment } from '../gql/graphql';
import { JudgeAccessDocument } from './documents';
import { SittingWords } from './SittingWords';

const limit = 2_000;

type Item = ReviewFragment['items'][number];

/** One of the sittings: what is known of it, and what is found of it while the review goes on. */
export function JudgeItem({ item, place, open }: { item: Item; place: number; open: boolean }) {
  const { t } = useText();
  const heading = t('audit.item', { place });
  const [anew, setAnew] = useState(false);
  return (
    <article aria-label={heading}>
      <h2>{heading}</h2>
      <SittingWords sitting={item.sitting} />
      {item.verdict && !anew && (
        <>
          <p>
            <Tag
              tone={item.verdict === 'IN_ORDER' ? 'good' : 'attention'}
              icon={item.verdict === 'IN_ORDER' ? 'check' : 'warning'}
            >
              {t(`audit.verdict.${item.verdict}`)}
            </Tag>
          </p>
          {item.note && <blockquote>{item.note}</blockquote>}
          {open && (
            <div>
              <Button kind="secondary" size="small" onPress={() => setAnew(true)}>
                {t('audit.judgeAnew')}
              </Button>
            </div>
          )}
        </>
      )}
      {open && (!item.verdict || anew) && <JudgeForm item={item} onJudged={() => setAnew(false)} />}
    </article>
  );
}

function JudgeForm({ item, onJudged }: { item: Item; onJudged: () => void }) {
  const { t } = useText();
  const [verdict, setVerdict] = useState<AccessVerdict | null>(item.verdict ?? null);
  const [note, setNote] = useState(item.note ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [unsaid, setUnsaid] = useState(false);
  const [{ fetching }, judge] = useMutation(JudgeAccessDocument);
  const atNote = problemAt(refusal?.problems ?? [], 'note');

  const send = async (chosen: AccessVerdict) => {
    const { data, error } = await judge({
      input: { itemId: item.id, verdict: chosen, note: note.trim() || null },
    });
    if (data?.judgeAccess.review) {
      announce(t('audit.judgedOne'));
      onJudged();
    } else setRefusal({ problems: data ? fieldProblems(data.judgeAccess.problems) : [], error });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setUnsaid(verdict === null);
    if (verdict && !fetching) void send(verdict);
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={2}>
        <RadioChoice
          name={`verdict-${item.id}`}
          legend={t('audit.verdict')}
          choices={(['IN_ORDER', 'NOT_IN_ORDER'] as const).map((value) => ({
            value,
            label: t(`audit.verdict.${value}`),
          }))}
          value={verdict}
          onValue={setVerdict}
          problem={unsaid ? t('audit.verdict.problem') : undefined}
        />
        <TextArea
          name={`note-${item.id}`}
          label={t('audit.note')}
          help={t('audit.note.help')}
          value={note}
          onValue={setNote}
          limit={limit}
          count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
          problem={atNote}
          rows={2}
        />
        {refusal && !atNote && <RefusalNote refusal={refusal} />}
        <Button type="submit" kind="secondary" busy={fetching}>
          {t('audit.judge')}
        </Button>
      </Stack>
    </form>
  );
}
