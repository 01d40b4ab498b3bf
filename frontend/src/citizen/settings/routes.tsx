import { createRoute } from '@tanstack/react-router';
import { citizenArea } from '../../app/layouts';
import { needTexts } from '../../lib/i18n';
import { lazyPage } from '../../lib/lazyPage';

const settings = createRoute({
  getParentRoute: () => citizenArea,
  path: '/settings',
  loader: () => needTexts('settings'),
  component: lazyPage(() => import('./SettingsPage'), 'SettingsPage'),
});

export const settingsRoutes = [settings] as const;
