import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failure';

function refusedWith(code: string): CombinedError {
  return new CombinedError({ graphQLErrors: [{ message: 'no', extensions: { code, errorId: 'e1' } }] });
}

describe('why something could not be fetched', () => {
  it('tells a page that is older than the service from a fault', () => {
    expect(failureOf(refusedWith('UNKNOWN_DOCUMENT'))).toEqual({ kind: 'outdated' });
    expect(failureOf(refusedWith('INTERNAL'))).toEqual({ kind: 'unexpected', errorId: 'e1' });
  });

  it('tells a service that is down from a device that is offline', () => {
    expect(failureOf(refusedWith('SERVICE_UNAVAILABLE'))).toEqual({ kind: 'service' });
    expect(failureOf(new CombinedError({ networkError: new Error('gone') }))).toEqual({ kind: 'service' });
  });
});
