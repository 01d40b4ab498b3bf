import { type Ref, useId, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { Button, Icon } from '../../ui';
import type { Bar, DeskAct } from './actions';

/** What leads on: a case is taken, then answered. */
const leading = new Set<DeskAct>(['TAKE', 'SAVE_ANSWER', 'DECIDE_REOPENING']);

interface Props {
  bar: Bar;
  busy: DeskAct | null;
  /** False when something else on the page is to be done first: then none of these stands out. */
  leads: boolean;
  /** What is open in the work area. */
  current: DeskAct | null;
  onAct: (act: DeskAct) => void;
  /** The place for how far the answer is saved: the bar stays in view, however long the answer is. */
  savedRef: Ref<HTMLDivElement>;
  ref: Ref<HTMLDivElement>;
}

/** What can be done with the case. An act that can't be done now stays, says why, and says it again when pressed. */
export function ActionBar({ bar: { buttons, reasons }, busy, leads, current, onAct, savedRef, ref }: Props) {
  const { t, formats } = useText();
  const id = useId();
  const [told, setTold] = useState(-1);
  const names = (acts: readonly DeskAct[]) => formats.list(acts.map((act) => t(`staff.act.${act}`)));
  const next =
    leads && current === null && buttons.find(({ act, enabled }) => enabled && leading.has(act))?.act;
  const press = (act: DeskAct, reason: number) => {
    setTold(reason);
    if (reason < 0) onAct(act);
    else announce(reasons[reason]?.text ?? '');
  };

  return (
    <div ref={ref} className="d-actions" role="group" aria-label={t('staff.acts')} tabIndex={-1}>
      {buttons.length > 0 && (
        <div className="d-actions__bar">
          {buttons.map(({ act, enabled, reason }) => (
            <Button
              key={act}
              kind={act === next ? 'primary' : 'secondary'}
              busy={busy === act}
              className={enabled ? '' : 'd-actions__held'}
              icon={enabled ? undefined : <Icon name="lock" />}
              aria-describedby={reason < 0 ? undefined : `${id}${reason}`}
              aria-pressed={current === act}
              onPress={() => press(act, reason)}
            >
              {t(`staff.act.${act}`)}
            </Button>
          ))}
        </div>
      )}
      <div ref={savedRef} />
      {reasons.map(({ text, acts }, index) => (
        <p
          key={text}
          id={`${id}${index}`}
          className="d-actions__reason g-quiet"
          data-told={told === index || buttons.length === 0 || undefined}
        >
          {buttons.length > 0 && <span>{names(acts)}: </span>}
          {text}
        </p>
      ))}
    </div>
  );
}
