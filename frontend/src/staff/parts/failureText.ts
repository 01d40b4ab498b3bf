import type { CombinedError } from 'urql';
import { failureOf } from '../../lib/graphql';
import type { Text } from '../../lib/i18n';

/** What to say of a request that failed. */
export function failureText(t: Text['t'], error: CombinedError | undefined): string {
  const failure = error ? failureOf(error) : { kind: 'service' as const };
  return t(
    `failed.${failure.kind}`,
    failure.kind === 'unexpected' ? { errorId: failure.errorId } : undefined,
  );
}
