import { Choices, type ChoicesProps } from './Choices';

interface Props<V extends string> extends ChoicesProps<V> {
  values: readonly V[];
  onValues: (values: V[]) => void;
}

/** As many answers as one likes. */
export function CheckboxChoice<V extends string>({ values, onValues, ...rest }: Props<V>) {
  return (
    <Choices
      {...rest}
      kind="checkbox"
      chosen={(each) => values.includes(each)}
      onChoose={(each, on) => onValues(on ? [...values, each] : values.filter((value) => value !== each))}
    />
  );
}
