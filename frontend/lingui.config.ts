import { formatter } from '@lingui/format-po';

const areas = [
  'app',
  'audit',
  'case',
  'citizen',
  'data',
  'files',
  'filing',
  'help',
  'inbox',
  'people',
  'say',
  'settings',
  'staff',
  'transfer',
  'unit',
  'whom',
];

export default {
  locales: ['sv', 'nb', 'en'],
  sourceLocale: 'sv',
  fallbackLocales: { default: 'sv' },
  format: formatter({ explicitIdAsDefault: true, origins: false }),
  catalogs: areas.map((area) => ({ path: `<rootDir>/src/locales/{locale}/${area}`, include: [] })),
};
