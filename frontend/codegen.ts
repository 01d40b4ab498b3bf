import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  documentMode: 'string' as const,
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  defaultScalarType: 'unknown',
  scalars: { DateTime: 'string', Date: 'string' },
  dedupeFragments: true,
};

/** Typed documents with masked fragments. The desk has its own, so that a citizen does not download them. */
function typedDocuments(documents: string[]) {
  return {
    preset: 'client' as const,
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    config,
    documents,
  };
}

const codegen: CodegenConfig = {
  schema: '../docs/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': typedDocuments(['src/{app,citizen,lib}/**/*.{ts,tsx}']),
    'src/staff/gql/': typedDocuments(['src/{lib,staff}/**/*.{ts,tsx}', '!src/staff/gql/**']),
  },
};

export default codegen;
