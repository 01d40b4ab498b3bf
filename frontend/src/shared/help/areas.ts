/** The parts of the portal that have help of their own. */
export const helpAreas = [
  'start',
  'login',
  'write',
  'say',
  'cases',
  'case',
  'answer',
  'inbox',
  'data',
  'people',
  'settings',
] as const;

export type HelpArea = (typeof helpAreas)[number] | 'desk';

const places: readonly (readonly [RegExp, HelpArea])[] = [
  [/^\/desk(\/|$)/, 'desk'],
  [/^\/(login|renew)(\/|$)/, 'login'],
  [/^\/say$/, 'say'],
  [/^\/write(\/|$)/, 'write'],
  [/^\/cases\/[^/]+\/answer$/, 'answer'],
  [/^\/cases\/[^/]+\/consent$/, 'people'],
  [/^\/cases\/./, 'case'],
  [/^\/cases$/, 'cases'],
  [/^\/inbox$/, 'inbox'],
  [/^\/my-data(\/|$)/, 'data'],
  [/^\/representations$/, 'people'],
  [/^\/settings$/, 'settings'],
];

/** Which part a page belongs to, by its path. */
export function areaOf(path: string): HelpArea {
  return places.find(([place]) => place.test(path))?.[1] ?? 'start';
}

/** Those that are read after login only: before it, the login is what one needs help with. */
export function needsLogin(area: HelpArea): boolean {
  return area !== 'start' && area !== 'say' && area !== 'login';
}
