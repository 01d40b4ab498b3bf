import { useState } from 'react';

/** The first value there was: a stream starts where its page was first read, whatever is read later. */
export function useFirst<V>(value: V | null | undefined): V | null {
  const [first, setFirst] = useState<V | null>(null);
  if (first === null && value !== null && value !== undefined) setFirst(value);
  return first;
}
