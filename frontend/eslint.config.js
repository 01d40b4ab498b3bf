import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const onlyThroughUi = {
  group: ['@navikt/*', 'downshift'],
  message: 'Components come from src/ui, so that the design system can be changed in one place.',
};

/** A feature may use src/lib, src/ui and src/gql, never another feature: what two of them share moves down. */
const features = [
  'citizen/start',
  'citizen/data',
  'citizen/complaint',
  'citizen/cases',
  'citizen/inbox',
  'citizen/account',
  'staff',
];

const featureWalls = features.map((feature) => ({
  files: [`src/${feature}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          onlyThroughUi,
          {
            regex: `^(\\.\\./)+(?:citizen/)?(?:${features
              .filter((other) => other !== feature)
              .map((other) => other.replace('citizen/', ''))
              .join('|')})(/|$)`,
            message: 'Features do not import each other.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'target/',
      'node_modules/',
      'src/gql/',
      'src/staff/gql/',
      'src/locales/ids.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/only-throw-error': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/ui/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyThroughUi] }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'localStorage',
          message: 'Only src/lib/i18n and src/lib/auth keep anything, never about health.',
        },
        {
          name: 'sessionStorage',
          message: 'Only src/lib/i18n and src/lib/auth keep anything, never about health.',
        },
      ],
    },
  },
  ...featureWalls,
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
