import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/layouts';
import { StartPage } from './StartPage';

/** Not fetched on its own: it is the page most people see first. */
const start = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

const help = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('./HelpPage'), 'HelpPage'),
});

export const startRoutes = [start, help] as const;
