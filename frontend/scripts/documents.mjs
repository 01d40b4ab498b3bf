/*
 * Writes documents/portal.json: every operation of the portal as it goes over the wire, under the SHA-256 of its text. The
 * server knows these documents and takes no others from the portal.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';

const sources = ['src/gql/graphql.ts', 'src/staff/gql/graphql.ts'];
const literal = /'((?:query|mutation|subscription) [^']*)' as unknown as TypedDocumentNode</g;

/** With the `__typename`s that the cache adds, printed as the client prints it. */
function asSent(text) {
  return stringifyDocument(formatDocument(createRequest(text, {}).query));
}

const documents = {};
for (const source of sources) {
  for (const [, text] of readFileSync(source, 'utf8').matchAll(literal)) {
    const sent = asSent(text);
    documents[createHash('sha256').update(sent).digest('hex')] = sent;
  }
}

mkdirSync('documents', { recursive: true });
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => a.localeCompare(b)));
writeFileSync('documents/portal.json', `${JSON.stringify(sorted, null, 2)}\n`);
