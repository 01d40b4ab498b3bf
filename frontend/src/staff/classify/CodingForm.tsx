import { type SubmitEvent, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems, LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Note, Stack, Waiting } from '../../ui';
import { fieldId, RadioChoice } from '../../ui/form';
import { LazyCombobox } from '../../ui/form/LazyCombobox';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { Coder, CountryCode, DeskCodedFragment, DeskCodingFragment } from '../gql/graphql';
import { LeaveGuard } from '../parts/LeaveGuard';
import { AllCategories } from './AllCategories';
import { ChosenCategory } from './ChosenCategory';
import { type Chosen, chosenFrom, find, inputOf, type Option, optionsOf, type Taxonomy } from './choice';
import { ClassifyDocument, TaxonomiesDocument } from './documents';

interface Props {
  caseId: string;
  country: CountryCode;
  coder: Coder;
  /** What the first coder said last, to go on from. */
  before: DeskCodedFragment | null;
  recent: DeskCodingFragment['recentCategories'];
  onEnd: (saved: boolean) => void;
}

/** Fetches the sets of the country, then lets one choose. */
export function CodingForm(props: Props) {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({
    query: TaxonomiesDocument,
    variables: { country: props.country },
    requestPolicy: 'cache-first',
  });
  if (error) return <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <Waiting label={t('common.waiting')} />;
  return <Choose {...props} sets={data.taxonomies} />;
}

const search = 'coding';

/**
 * Categories by typing a few letters and Enter; Enter in the empty field saves. Degrees are asked only of what has some.
 */
function Choose({ caseId, coder, before, recent, onEnd, sets }: Props & { sets: readonly Taxonomy[] }) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(ClassifyDocument);
  const options = optionsOf(sets);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(() => chosenFrom(before?.categories ?? [], options));
  const [begun] = useState(chosen);
  const [harm, setHarm] = useState(before?.harm ?? null);
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const left = (before?.categories ?? []).filter(({ retired }) => retired);
  const setOf = ({ taxonomy }: Option) => sets.find(({ code }) => code === taxonomy);
  const harms = sets.find(
    (set) => set.harms.length > 0 && chosen.some(({ option }) => option.taxonomy === set.code),
  )?.harms;
  const found = find(options, text, chosen);
  const suggested = recent.flatMap(({ taxonomy, code }) =>
    options.filter(
      ({ id }) => id === `${taxonomy}/${code}` && chosen.every(({ option }) => option.id !== id),
    ),
  );
  const form = useRef<HTMLFormElement>(null);

  const add = (option: Option) => {
    setChosen((all) => [...all, { option, severity: null, stage: null }]);
    setText('');
    announce(t('staff.coding.added', { name: option.name }));
  };
  const remove = (id: string) => setChosen((all) => all.filter(({ option }) => option.id !== id));
  const change = (next: Chosen) =>
    setChosen((all) => all.map((each) => (each.option.id === next.option.id ? next : each)));
  const needsSeverity = ({ option, severity }: Chosen) =>
    (setOf(option)?.severities.length ?? 0) > 0 && severity === null;

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching || text.trim() !== '') return;
    const open = chosen.find(needsSeverity);
    setMissing(open !== undefined);
    if (open) {
      form.current?.querySelector<HTMLElement>(`[data-category="${open.option.id}"] input`)?.focus();
      return;
    }
    const input = {
      caseId,
      coder,
      version: coder === 'FIRST' ? (before?.version ?? 0) : 0,
      categories: inputOf(chosen),
      harm: harms ? harm : null,
    };
    const { data, error } = await run({ input });
    const problems = data ? fieldProblems(data.classifyCase.problems) : [];
    const saved = Boolean(data?.classifyCase.case) && problems.length === 0;
    setRefusal(saved ? null : { problems, error });
    if (saved) onEnd(true);
  };

  return (
    <>
      <form ref={form} noValidate onSubmit={(event) => void save(event)}>
        <Stack>
          {sets
            .filter(({ note }) => note)
            .map(({ code, name, note }) => (
              <p key={code} className="g-quiet">
                {name}: {note}
              </p>
            ))}
          {left.length > 0 && (
            <Note>
              <p>{t('staff.coding.left', { names: left.map(({ name }) => name).join(', ') })}</p>
            </Note>
          )}
          <LazyCombobox
            waiting={t('common.waiting')}
            name={search}
            label={t('staff.coding.search')}
            help={t('staff.coding.search.help')}
            text={text}
            onText={setText}
            items={found}
            onChoose={add}
            firstIsReady
            goesFirst
            status={text.trim() === '' ? '' : t('staff.coding.found', { count: found.length })}
            listHeading={t('staff.coding.list')}
          >
            {({ name, group, set, help }) => (
              <span>
                <strong>{name}</strong>{' '}
                <span className="g-quiet">
                  {[group, set, help].filter((each) => each && each !== name).join(', ')}
                </span>
              </span>
            )}
          </LazyCombobox>
          {suggested.length > 0 && (
            <div role="group" aria-label={t('staff.coding.recent')} className="d-coding__recent">
              <span className="g-quiet">{t('staff.coding.recent')}:</span>
              {suggested.map((option) => (
                <Button key={option.id} kind="secondary" size="small" onPress={() => add(option)}>
                  {option.name}
                </Button>
              ))}
            </div>
          )}
          <AllCategories sets={sets} chosen={chosen} options={options} onAdd={add} onRemove={remove} />
          {chosen.length > 0 && (
            <ul className="g-plain d-coding__chosen" aria-label={t('staff.coding.chosenList')}>
              {chosen.map((each) => (
                <li key={each.option.id} data-category={each.option.id}>
                  <ChosenCategory
                    chosen={each}
                    set={setOf(each.option)}
                    problem={missing && needsSeverity(each) ? t('staff.coding.severity.needed') : undefined}
                    onChange={change}
                    onRemove={() => {
                      remove(each.option.id);
                      document.getElementById(fieldId(search))?.focus();
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          {harms && (
            <div className="d-coding__degrees">
              <RadioChoice
                name="harm"
                legend={t('staff.coding.harm')}
                help={t('staff.coding.harm.help')}
                choices={harms.map(({ degree, name }) => ({
                  value: `${degree}`,
                  label: `${degree} ${name}`,
                }))}
                value={harm === null ? null : `${harm}`}
                onValue={(value) => setHarm(Number(value))}
              />
            </div>
          )}
          {refusal && <RefusalNote refusal={refusal} />}
          <Stack row gap={2}>
            <Button type="submit" size="small" busy={fetching}>
              {t('staff.coding.save')}
            </Button>
            <Button kind="secondary" size="small" onPress={() => onEnd(false)}>
              {t('staff.coding.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      <LeaveGuard unsent={chosen !== begun} what="form" />
    </>
  );
}
