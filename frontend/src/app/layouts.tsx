import { createRootRoute, createRoute } from '@tanstack/react-router';
import { needTexts } from '../lib/i18n';
import { Shell } from './shell/Shell';
import { lazyPage } from '../lib/lazyPage';

/** Every page stands in the shell. Below it are three worlds: public pages, the citizen's area, the desk. */
export const rootRoute = createRootRoute({ component: Shell });

/** Pages of a citizen who is logged in. */
export const citizenArea = createRoute({
  getParentRoute: () => rootRoute,
  id: 'citizen',
  loader: () => needTexts('citizen'),
  component: lazyPage(() => import('./areas/CitizenArea'), 'CitizenArea'),
});

/** Pages of staff; nothing of them is downloaded by a citizen. */
export const deskArea = createRoute({
  getParentRoute: () => rootRoute,
  path: 'desk',
  loader: () => needTexts('staff'),
  component: lazyPage(() => import('./areas/StaffArea'), 'StaffArea'),
});
