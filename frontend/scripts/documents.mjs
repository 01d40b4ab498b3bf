/*
 * Writes documents/portal.json: every operation of the portal as it goes over the wire, under the SHA-256 of its text; and
 * documents/mobile.json likewise for the reference client of docs/mobile.md. The server knows these documents and takes no
 * others from these clients.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { parse, print } from 'graphql';

const sources = ['src/gql/graphql.ts', 'src/staff/gql/graphql.ts'];
const literal = /'((?:query|mutation|subscription) [^']*)' as unknown as TypedDocumentNode</g;

/** With the `__typename`s that the cache adds, printed as the client prints it. */
function asSent(text) {
  return stringifyDocument(formatDocument(createRequest(text, {}).query));
}

function write(file, texts) {
  const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

const portal = sources.flatMap((source) =>
  [...readFileSync(source, 'utf8').matchAll(literal)].map(([, text]) => asSent(text)),
);
const mobile = parse(readFileSync('../docs/mobile/documents.graphql', 'utf8')).definitions.map(print);

mkdirSync('documents', { recursive: true });
write('documents/portal.json', portal);
write('documents/mobile.json', mobile);
