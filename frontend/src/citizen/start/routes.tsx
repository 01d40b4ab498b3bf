import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { ForAll } from './ForAll';
import { StartPage } from './StartPage';
import { lazyPage } from '../../lib/lazyPage';

/** Not fetched on its own: it is the page most people see first. */
const start = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

const forAll = createRoute({ getParentRoute: () => rootRoute, id: 'for-all', component: ForAll });

const help = createRoute({
  getParentRoute: () => forAll,
  path: '/help',
  loader: () => needTexts('help'),
  component: lazyPage(() => import('./HelpPage'), 'HelpPage'),
});

export const startRoutes = [start, forAll.addChildren([help])] as const;
