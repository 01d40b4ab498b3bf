import type { Door, Person } from './session';

type Claims = Readonly<Record<string, unknown>>;

function text(claims: Claims, name: string): string {
  const value = claims[name];
  return typeof value === 'string' ? value : '';
}

function doorOf(claims: Claims): Door | null {
  if (text(claims, 'employee_id') !== '') return 'staff';
  return text(claims, 'pid') === '' ? null : 'citizen';
}

/** Who the access token is about. The portal only shows it; the API decides on its own what is allowed. */
export function personOf(claims: Claims): Person {
  return {
    subject: text(claims, 'sub'),
    name: text(claims, 'name'),
    givenName: text(claims, 'given_name'),
    door: doorOf(claims),
    level: text(claims, 'acr'),
  };
}
