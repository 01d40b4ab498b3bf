import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { MessageId } from '../../locales/ids';
import type { Values } from './useText';

interface Props {
  id: MessageId;
  values?: Values;
  /** What `<0>…</0>` stands for in the text: a link, emphasis. */
  parts?: readonly ReactElement[];
}

/** A text with elements inside; for plain texts `useText` is enough. */
export function T({ id, values, parts }: Props) {
  const components = Object.fromEntries((parts ?? []).map((part, index) => [String(index), part]));
  return <Trans id={id} values={{ ...values }} components={components} />;
}
