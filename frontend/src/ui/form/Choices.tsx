import './form.css';
import { type ReactNode, useId } from 'react';
import { classes } from '../classes';
import { Problem } from './Problem';
import { fieldId } from './problems';
import { Ticked } from './Ticked';

export interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  help?: string;
  /** What to ask more when this one is chosen; shown below it. */
  more?: ReactNode;
}

export interface ChoicesProps<V extends string> {
  name: string;
  legend: ReactNode;
  hideLegend?: boolean;
  help?: ReactNode;
  choices: readonly Choice<V>[];
  problem?: string | undefined;
}

interface Props<V extends string> extends ChoicesProps<V> {
  kind: 'radio' | 'checkbox';
  chosen: (value: V) => boolean;
  onChoose: (value: V, on: boolean) => void;
}

/** A question with answers to choose from: radio buttons for one, checkboxes for several. */
export function Choices<V extends string>(props: Props<V>) {
  const { name, legend, hideLegend = false, help, choices, problem } = props;
  const id = useId();
  const described = classes(Boolean(help) && `${id}-help`, problem && `${id}-problem`);
  return (
    <fieldset className="aksel-fieldset g-choices" aria-describedby={described || undefined}>
      <legend className={classes('aksel-label', hideLegend && 'aksel-sr-only')}>{legend}</legend>
      {help && (
        <div id={`${id}-help`} className="g-quiet">
          {help}
        </div>
      )}
      <div>
        {choices.map((choice, index) => (
          <One
            key={choice.value}
            {...props}
            choice={choice}
            id={index === 0 ? fieldId(name) : `${id}-${choice.value}`}
          />
        ))}
      </div>
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </fieldset>
  );
}

interface OneProps<V extends string> extends Props<V> {
  choice: Choice<V>;
  id: string;
}

function One<V extends string>({ kind, name, chosen, onChoose, problem, choice, id }: OneProps<V>) {
  const on = chosen(choice.value);
  const input = (
    <input
      id={id}
      type={kind}
      name={name}
      value={choice.value}
      className={`aksel-${kind}__input`}
      checked={on}
      aria-describedby={choice.help && `${id}-help`}
      onChange={(event) => onChoose(choice.value, event.target.checked)}
    />
  );
  return (
    <>
      <div className={classes(`aksel-${kind}`, problem && `aksel-${kind}--error`)}>
        {kind === 'checkbox' ? <Ticked>{input}</Ticked> : input}
        <label htmlFor={id} className={`aksel-${kind}__label`}>
          {choice.label}
        </label>
        {choice.help && (
          <div id={`${id}-help`} className={`aksel-${kind}__description g-quiet`}>
            {choice.help}
          </div>
        )}
      </div>
      {on && choice.more && <div className="g-more">{choice.more}</div>}
    </>
  );
}
