import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { casesRoutes } from '../citizen/cases/routes';
import { dataRoutes } from '../citizen/data/routes';
import { filingRoutes, sayRoutes } from '../citizen/filing/routes';
import { inboxRoutes } from '../citizen/inbox/routes';
import { peopleRoutes } from '../citizen/people/routes';
import { settingsRoutes } from '../citizen/settings/routes';
import { startRoutes } from '../citizen/start/routes';
import { deskRoutes } from '../staff/routes';
import { citizenArea, deskArea, rootRoute } from './layouts';
import { loginRoutes } from './login/routes';
import { Failed } from './shell/Failed';
import { Loading } from './shell/Loading';
import { NotFound } from './shell/NotFound';

const routes = rootRoute.addChildren([
  ...startRoutes,
  ...loginRoutes,
  ...sayRoutes,
  citizenArea.addChildren([
    ...filingRoutes,
    ...casesRoutes,
    ...inboxRoutes,
    ...dataRoutes,
    ...peopleRoutes,
    ...settingsRoutes,
  ]),
  deskArea.addChildren([...deskRoutes]),
]);

export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: routes,
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: NotFound,
  });
}

export const router = makeRouter();

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
