import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const imported = /import \{[^}]*\bgraphql\b[^}]*\} from '([^']*\/gql)'/;
const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const head = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;

/** The generated text of an operation, as a string literal; with `codegen` not run since it was written, an error. */
function documentOf(name: string, generated: string): string {
  const literal = new RegExp(`export const ${name}Document =\\s*('[^']*')`).exec(generated)?.[1];
  if (!literal) throw new Error(`There is no document for "${name}": run npm run codegen.`);
  return literal;
}

/**
 * Puts the generated text of an operation in place of `graphql(...)`, so that each page carries its own operations and
 * no others. A fragment is nothing at run time but a place to hang its type on.
 */
export function typedDocuments(): Plugin {
  return {
    name: 'gehor-typed-documents',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      const from = imported.exec(code)?.[1];
      if (!from || !/\/src\/.*\.tsx?$/.test(file)) return null;
      const documents = resolve(dirname(file), from, 'graphql.ts');
      this.addWatchFile(documents);
      const generated = readFileSync(documents, 'utf8');
      const replaced = code.replace(call, (_match, text: string) => {
        const [, kind, name = ''] = head.exec(text) ?? [];
        return kind === 'fragment' ? "''" : documentOf(name, generated);
      });
      return replaced === code ? null : { code: replaced, map: null };
    },
  };
}
