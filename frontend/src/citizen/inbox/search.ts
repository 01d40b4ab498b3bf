/** The part of the address that says what of the inbox is shown. No name of the login's own, which takes `state` for itself. */
export interface InboxSearch {
  find?: string;
  unread?: true;
  /** A kind of item; one that there is not finds all. */
  kind?: string;
}

/** Numbers too: the router reads a number from an address as one. */
export function readSearch({ find, unread, kind }: Record<string, unknown>): InboxSearch {
  const text = typeof find === 'string' || typeof find === 'number' ? String(find).slice(0, 200) : '';
  return {
    ...(text && { find: text }),
    ...(unread === true && { unread }),
    ...(typeof kind === 'string' && { kind }),
  };
}
