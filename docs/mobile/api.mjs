/* The API as an app uses it: persisted documents by their hash, streams by server-sent events that go on after a cursor. */
import { readFileSync } from 'node:fs';

const known = Object.entries(
  JSON.parse(readFileSync(new URL('../../frontend/documents/mobile.json', import.meta.url), 'utf8')),
);

/** Hash and text of a document by the name of its operation. */
function documentOf(operation) {
  const found = known.find(([, text]) => new RegExp(`^\\w+ ${operation}\\b`).test(text));
  if (!found) throw new Error(`There is no document ${operation}`);
  return { hash: found[0], text: found[1] };
}

export class Api {
  /** @param token gives a valid access token, renewed where needed */
  constructor(url, token, language) {
    this.url = `${url}/graphql`;
    this.token = token;
    this.language = language;
  }

  async #post(accept, body, signal) {
    return fetch(this.url, {
      method: 'POST',
      signal,
      headers: {
        Accept: accept,
        Authorization: `Bearer ${await this.token()}`,
        'Accept-Language': this.language,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  }

  /** A query or mutation; its data, or an error with the service's code. */
  async call(operation, variables) {
    const sha256Hash = documentOf(operation).hash;
    const response = await this.#post('application/graphql-response+json', {
      operationName: operation,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(`${operation}: ${errors[0].extensions?.code} ${errors[0].message}`);
    return data;
  }

  /** Opens one stream; ends when the connection does. Whoever reads it keeps the last `cursor` and opens the next after it. */
  async *stream(operation, variables, signal) {
    const query = documentOf(operation).text;
    const response = await this.#post('text/event-stream', { operationName: operation, query, variables }, signal);
    let rest = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      rest += chunk;
      const events = rest.split('\n\n');
      rest = events.pop();
      for (const event of events) {
        const data = /^data:(.*)$/m.exec(event)?.[1];
        if (/^event:\s*next/m.test(event) && data) yield JSON.parse(data);
      }
    }
  }
}
