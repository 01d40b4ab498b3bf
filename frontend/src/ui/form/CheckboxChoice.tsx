import '@navikt/ds-css/dist/component/form.css';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Fragment, type ReactNode } from 'react';
import { fieldId } from './problems';
import type { Choice } from './RadioChoice';

interface Props<V extends string> {
  name: string;
  legend: ReactNode;
  hideLegend?: boolean;
  help?: ReactNode;
  choices: readonly Choice<V>[];
  values: readonly V[];
  onValues: (values: V[]) => void;
  problem?: string | undefined;
}

export function CheckboxChoice<V extends string>(props: Props<V>) {
  const { name, legend, hideLegend = false, help, choices, values, onValues, problem } = props;
  return (
    <CheckboxGroup
      id={fieldId(name)}
      legend={legend}
      hideLegend={hideLegend}
      description={help}
      value={[...values]}
      error={problem}
      onChange={(next: V[]) => onValues(next)}
    >
      {choices.map((choice) => (
        <Fragment key={choice.value}>
          <Checkbox value={choice.value} description={choice.help}>
            {choice.label}
          </Checkbox>
          {choice.more && values.includes(choice.value) && <div className="g-more">{choice.more}</div>}
        </Fragment>
      ))}
    </CheckboxGroup>
  );
}
