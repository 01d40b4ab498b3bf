/*
 * Makes the generated documents plain strings: the client takes strings, a fragment's text is already inside each
 * operation that uses it, and white space need not be downloaded. The types stay as they were generated.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const folders = ['src/gql', 'src/staff/gql'];

const document =
  /new TypedDocumentString\(`([^`]*)`(?:, \{"fragmentName":"\w+"\})?\) as unknown as TypedDocumentString</g;
const documentClass = /export class TypedDocumentString[\s\S]*?\n\}\n/;
const fragmentReady = /\nexport function isFragmentReady[\s\S]*$/;

function shorten(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}(),:]) ?/g, '$1')
    .trim();
}

function plain(_match, text) {
  const short = shorten(text);
  return `'${short.startsWith('fragment') ? '' : short}' as unknown as TypedDocumentNode<`;
}

for (const folder of folders) {
  const documents = `${folder}/graphql.ts`;
  const source = readFileSync(documents, 'utf8')
    .replace(documentClass, '')
    .replace(document, plain)
    .replace('import type { DocumentTypeDecoration }', 'import type { TypedDocumentNode }');
  writeFileSync(documents, source);
  const masking = `${folder}/fragment-masking.ts`;
  const kept = readFileSync(masking, 'utf8')
    .replace(fragmentReady, '\n')
    .replace(/import type \{[^}]*\} from '\.\/graphql';\n/, '');
  writeFileSync(masking, kept);
}
