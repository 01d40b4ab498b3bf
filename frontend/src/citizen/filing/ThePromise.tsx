import type { CaseKind } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { Note } from '../../ui';
import { type Promised, promiseText } from './kinds';

interface Props {
  kind: CaseKind;
  promised: Promised;
}

/** What is promised: said at the door, and once more before sending. */
export function ThePromise({ kind, promised }: Props) {
  const { t } = useText();
  return (
    <Note>
      <p>{t(promiseText(kind, promised))}</p>
      <p>{t(`filing.promise.readers.${kind}`)}</p>
    </Note>
  );
}
