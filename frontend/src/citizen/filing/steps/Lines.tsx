import { useRef } from 'react';
import { announce } from '../../../lib/a11y/announcer';
import { useText } from '../../../lib/i18n';
import type { MessageId } from '../../../locales/ids';
import { Button, Note } from '../../../ui';
import { fieldId, TextField } from '../../../ui/form';

interface Props {
  /** Name of the field; a line's is this with its place. */
  name: string;
  lines: readonly string[];
  onLines: (lines: readonly string[]) => void;
  most: number;
  problem: (field: string) => string | undefined;
  texts: { label: MessageId; add: MessageId; remove: MessageId; removed: MessageId; full: MessageId };
}

/** Several answers of one line each, to be added and taken away. */
export function Lines({ name, lines: given, onLines, most, problem, texts }: Props) {
  const { t } = useText();
  const form = useRef<HTMLDivElement>(null);
  const lines = given.length > 0 ? given : [''];
  const focus = (index: number) =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>(`#${fieldId(`${name}.${index}`)}`)?.focus(),
    );

  const add = () => {
    onLines([...lines, '']);
    focus(lines.length);
  };
  const remove = (index: number) => {
    onLines(lines.filter((_, each) => each !== index));
    announce(t(texts.removed, { number: index + 1 }));
    focus(Math.max(0, index - 1));
  };

  return (
    <div ref={form} className="g-form">
      {lines.map((line, index) => (
        // A line has no name of its own but its place.
        <div key={index} className="g-question">
          <TextField
            name={`${name}.${index}`}
            label={t(texts.label, { number: index + 1 })}
            value={line}
            onValue={(value) => onLines(lines.map((old, each) => (each === index ? value : old)))}
            problem={problem(`${name}.${index}`)}
          />
          {lines.length > 1 && (
            <div>
              <Button kind="quiet" size="small" onPress={() => remove(index)}>
                {t(texts.remove, { number: index + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      {lines.length < most ? (
        <div>
          <Button kind="secondary" onPress={add}>
            {t(texts.add)}
          </Button>
        </div>
      ) : (
        <Note>
          <p>{t(texts.full)}</p>
        </Note>
      )}
    </div>
  );
}
