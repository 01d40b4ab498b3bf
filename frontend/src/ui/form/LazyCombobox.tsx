import { Suspense, use } from 'react';
import { Waiting } from '../feedback/Waiting';
import type { ComboboxItem, ComboboxProps } from './Combobox';

let fetched: Promise<typeof import('./Combobox')> | undefined;

function Fetched<I extends ComboboxItem>(props: ComboboxProps<I>) {
  fetched ??= import('./Combobox');
  const { Combobox } = use(fetched);
  return <Combobox {...props} />;
}

/** The combobox for a page that shows before it: the heaviest field of all is fetched beside the question. */
export function LazyCombobox<I extends ComboboxItem>({
  waiting,
  ...rest
}: ComboboxProps<I> & { waiting: string }) {
  return (
    <Suspense fallback={<Waiting label={waiting} />}>
      <Fetched {...rest} />
    </Suspense>
  );
}
