import type { CombinedError } from '@urql/core';

/** Why something could not be fetched or sent, in the few kinds that a person can do something about. */
export type Failure =
  | { kind: 'offline' }
  /** The service, its database or its login is down: trying again later helps. */
  | { kind: 'service' }
  /** The page is older than the service: loading it anew helps. */
  | { kind: 'outdated' }
  /** Something unexpected; the operator can find it by the id. */
  | { kind: 'unexpected'; errorId: string };

const passing = new Set(['UNAVAILABLE', 'SERVICE_UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'OVERLOADED']);

export function failureOf(error: CombinedError): Failure {
  const status = (error.response as Response | undefined)?.status ?? 0;
  const { extensions } = error.graphQLErrors[0] ?? {};
  const code = extensions?.['code'];
  if (status === 503 || (typeof code === 'string' && passing.has(code))) return { kind: 'service' };
  if (code === 'UNKNOWN_DOCUMENT') return { kind: 'outdated' };
  if (error.networkError) return navigator.onLine ? { kind: 'service' } : { kind: 'offline' };
  const id = extensions?.['errorId'];
  return { kind: 'unexpected', errorId: typeof id === 'string' ? id : '–' };
}
