import { action } from './world';

const degree = (name: string, at: number) => ({ __typename: 'TaxonomyDegree', degree: at, name });
const category = (code: string, name: string, help: string | null = null) => ({
  __typename: 'TaxonomyCategory',
  code,
  name,
  help,
});
const group = (code: string, name: string, categories: object[]) => ({
  __typename: 'TaxonomyGroup',
  code,
  name,
  categories,
});

/** Two small sets: one of plain categories, one with degrees. */
export const taxonomies = [
  {
    __typename: 'Taxonomy',
    code: 'SE_PATIENT_BOARDS',
    name: 'Patient boards',
    note: null,
    groups: [
      group('COMMUNICATION', 'Communication', [
        category('INFORMATION', 'Information'),
        category('ATTITUDE', 'How one is met'),
      ]),
      group('ACCESS', 'Access', [category('WAITING_TIMES', 'Waiting times')]),
    ],
    severities: [],
    stages: [],
    harms: [],
  },
  {
    __typename: 'Taxonomy',
    code: 'HCAT',
    name: 'HCAT',
    note: 'Choose the problems.',
    groups: [group('RELATIONSHIP', 'Relationship', [category('LISTENING', 'Listening', 'Not taken in')])],
    severities: ['Not present', 'Low', 'Medium', 'High'].map(degree),
    stages: [
      { __typename: 'TaxonomyStage', code: 'WARD', name: 'Care on the ward' },
      { __typename: 'TaxonomyStage', code: 'OTHER', name: 'Other' },
    ],
    harms: ['None', 'Minimal', 'Minor', 'Moderate', 'Major', 'Catastrophic'].map(degree),
  },
];

export function codedCategory(code: string, name: string, over: object = {}) {
  return {
    __typename: 'CodedCategory',
    taxonomy: 'SE_PATIENT_BOARDS',
    taxonomyName: 'Patient boards',
    code,
    groupName: 'Communication',
    name,
    severity: null,
    severityName: null,
    stage: null,
    stageName: null,
    retired: false,
    ...over,
  };
}

export const listening = codedCategory('LISTENING', 'Listening', {
  taxonomy: 'HCAT',
  taxonomyName: 'HCAT',
  groupName: 'Relationship',
  severity: 2,
  severityName: 'Medium',
});

export function coded(coder: 'FIRST' | 'SECOND', version: number, categories: object[], over: object = {}) {
  return {
    __typename: 'Classification',
    id: `coding-${coder}-${version}`,
    coder,
    version,
    harm: null,
    harmName: null,
    codedBy: coder === 'FIRST' ? 'Karin Holm' : 'Siv Alm',
    mine: coder === 'FIRST',
    role: 'HANDLER',
    codedAt: '2026-11-21T10:00:00Z',
    categories,
    ...over,
  };
}

export function codingAction(name: string, reason: string | null = null) {
  return { __typename: 'CodingAction', name, enabled: reason === null, reason };
}

/** How the case of the little world is coded: not at all, by one who may, unless said otherwise. */
export function coding(over: object = {}) {
  return {
    __typename: 'Case',
    id: 'case-1',
    classification: null,
    classifications: [] as object[],
    secondCoding: null as object | null,
    codingActions: [
      codingAction('CODE_SECOND', 'No second coding waits.'),
      codingAction('ASK_SECOND_CODING', 'Only a manager there can do this.'),
      codingAction('WITHDRAW_SECOND_CODING', 'Only a manager there can do this.'),
    ],
    recentCategories: [] as object[],
    actions: [action('CLASSIFY')],
    timeline: { __typename: 'CaseEventConnection', edges: [] as object[] },
    ...over,
  };
}
