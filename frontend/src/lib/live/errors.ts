interface Coded {
  extensions?: { code?: unknown };
}

/** The code of the first GraphQL error, whatever shape the transport hands it over in; null for a lost connection. */
export function codeOfError(error: unknown): string | null {
  const first: unknown = Array.isArray(error) ? error[0] : error;
  if (typeof first !== 'object' || first === null) return null;
  const code = (first as Coded).extensions?.code;
  return typeof code === 'string' ? code : null;
}
