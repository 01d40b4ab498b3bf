import '@navikt/ds-css/dist/component/form.css';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Fragment, type ReactNode } from 'react';
import { fieldId } from './problems';

export interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  help?: string;
  /** What to ask more when this one is chosen; shown below it. */
  more?: ReactNode;
}

interface Props<V extends string> {
  name: string;
  legend: ReactNode;
  hideLegend?: boolean;
  help?: string;
  choices: readonly Choice<V>[];
  value: V | null;
  onValue: (value: V) => void;
  problem?: string | undefined;
}

export function RadioChoice<V extends string>(props: Props<V>) {
  const { name, legend, hideLegend = false, help, choices, value, onValue, problem } = props;
  return (
    <RadioGroup
      id={fieldId(name)}
      name={name}
      legend={legend}
      hideLegend={hideLegend}
      description={help}
      value={value ?? ''}
      error={problem}
      onChange={(next: V) => onValue(next)}
    >
      {choices.map((choice) => (
        <Fragment key={choice.value}>
          <Radio value={choice.value} description={choice.help}>
            {choice.label}
          </Radio>
          {choice.more && value === choice.value && <div className="g-more">{choice.more}</div>}
        </Fragment>
      ))}
    </RadioGroup>
  );
}
