import './units.css';
import { useRef, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button, Stack, Tag } from '../../ui';
import type { DeskUnitsFragment, DeskWordsFragment } from '../gql/graphql';
import { othersOf } from './others';
import { SetUnits } from './SetUnits';

interface Props {
  subject: DeskUnitsFragment;
  content: DeskWordsFragment['content'];
}

/** Which units the case is about: what the person said, what is known, and the way to say it. */
export function Units({ subject, content }: Props) {
  const { t } = useText();
  const [setting, setSetting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { units, unitUnknown } = subject;
  const others = othersOf(subject);
  const receiver = units.find(({ role }) => role === 'RECEIVES');
  const maySet = subject.actions.some(({ name, enabled }) => name === 'SET_UNITS' && enabled);
  const words = content?.unitWords;
  if (!maySet && !unitUnknown && !words && others.length === 0) return null;

  const end = (saved: boolean) => {
    setSetting(false);
    if (saved) announce(t('staff.unit.saved'));
    heading.current?.focus();
  };
  const way = others.length > 0 ? 'staff.unit.change' : unitUnknown ? 'staff.unit.set' : 'staff.unit.more';

  return (
    <section className="g-card d-units" aria-labelledby="units">
      <h2 id="units" ref={heading} tabIndex={-1}>
        {t('staff.unit.heading')}
      </h2>
      {unitUnknown && (
        <p>
          <Tag tone="attention" icon="warning">
            {t('staff.unit.unknown')}
          </Tag>
        </p>
      )}
      {words && (
        <p>
          {t('staff.unit.words')}:{' '}
          <q className="d-text" lang={content.language.toLowerCase()}>
            {words}
          </q>
        </p>
      )}
      {receiver && <p>{t('staff.unit.answers', { name: unitName(receiver.organisation) })}</p>}
      {others.length > 0 && !setting && (
        <>
          <p>{t(words ? 'staff.unit.known' : 'staff.unit.also')}:</p>
          <ul>
            {others.map(({ organisation, addedBy }) => (
              <li key={organisation.id}>
                {unitName(organisation)}{' '}
                <span className="g-quiet">
                  {addedBy ? t('staff.unit.by', { name: addedBy }) : t('staff.unit.byPerson')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {setting && <SetUnits subject={subject} onEnd={end} />}
      {maySet && !setting && (
        <Stack row gap={2}>
          <Button kind="secondary" size="small" onPress={() => setSetting(true)}>
            {t(way)}
          </Button>
        </Stack>
      )}
    </section>
  );
}
