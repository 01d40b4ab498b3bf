import { Choices, type ChoicesProps } from './Choices';

interface Props<V extends string> extends ChoicesProps<V> {
  value: V | null;
  onValue: (value: V) => void;
}

/** One answer of several. */
export function RadioChoice<V extends string>({ value, onValue, ...rest }: Props<V>) {
  return (
    <Choices {...rest} kind="radio" chosen={(each) => each === value} onChoose={(each) => onValue(each)} />
  );
}
