import type { Plugin } from 'vite';

const imported = /import \{[^}]*\bgraphql\b[^}]*\} from '([^']*\/gql)'/;
const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const head = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;

/**
 * Replaces `graphql(...)` by the document that was generated for it. Without it every page would carry the table of all
 * documents of the application, each of them twice. A fragment is nothing at run time but a place to hang its type on.
 */
export function typedDocuments(): Plugin {
  return {
    name: 'gehor-typed-documents',
    enforce: 'pre',
    transform(code, id) {
      const from = imported.exec(code)?.[1];
      if (!from || !/\/src\/.*\.tsx?$/.test(id)) return null;
      const wanted: string[] = [];
      const replaced = code.replace(call, (_match, text: string) => {
        const [, kind, name = ''] = head.exec(text) ?? [];
        if (kind === 'fragment') return "''";
        wanted.push(`${name}Document as document${name}`);
        return `document${name}`;
      });
      if (wanted.length === 0) return replaced === code ? null : { code: replaced, map: null };
      return { code: `import { ${wanted.join(', ')} } from '${from}/graphql';${replaced}`, map: null };
    },
  };
}
