import './units.css';
import { useRef } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button, Stack, Tag } from '../../ui';
import type { DeskUnitsFragment, DeskWordsFragment } from '../gql/graphql';
import { changeUnitsId, maySetUnits, othersOf, worthACard } from './others';
import { SetUnits } from './SetUnits';

interface Props {
  subject: DeskUnitsFragment;
  content: DeskWordsFragment['content'];
  /** Whether they are being set now. */
  setting: boolean;
  onSetting: (setting: boolean) => void;
}

/**
 * Which units the case is about: what the person said, what is known, and the way to say it. Of a case of one known unit
 * the head of the page says it, and this is there only while it is changed.
 */
export function Units({ subject, content, setting, onSetting }: Props) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { units, unitUnknown } = subject;
  const others = othersOf(subject);
  const receiver = units.find(({ role }) => role === 'RECEIVES');
  const words = content?.unitWords;
  if (!setting && !worthACard(subject)) return null;

  const end = (saved: boolean) => {
    onSetting(false);
    if (saved) announce(t('staff.unit.saved'));
    requestAnimationFrame(() => (heading.current ?? document.getElementById(changeUnitsId))?.focus());
  };

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
      {maySetUnits(subject) && !setting && (
        <Stack row gap={2}>
          <Button
            kind={unitUnknown ? 'primary' : 'secondary'}
            size={unitUnknown ? 'medium' : 'small'}
            onPress={() => onSetting(true)}
          >
            {t(unitUnknown ? 'staff.unit.set' : 'staff.unit.change')}
          </Button>
        </Stack>
      )}
    </section>
  );
}
