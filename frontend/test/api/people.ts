import { graphql, HttpResponse } from 'msw';
import { server } from './server';
import { representationOf } from './world';

/** What a representative sees of their own. */
export function mine(over: object = {}) {
  return representationOf({
    side: 'REPRESENTATIVE',
    patientName: 'Astrid',
    actions: [],
    ...over,
  });
}

/** What is read of a case, wherever it is read. */
export function show(subject: object | null) {
  const data = { liveCursor: 'cursor-0', case: subject };
  server.use(
    graphql.query('Case', () => HttpResponse.json({ data })),
    graphql.query('Consent', () => HttpResponse.json({ data })),
    graphql.query('Answer', () => HttpResponse.json({ data })),
    graphql.query('Receipt', () => HttpResponse.json({ data })),
  );
}
