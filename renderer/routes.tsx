import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { searchSchema } from '#renderer/actions/address.ts';
import { Crashed, Frame, NotFound } from '#renderer/features/frame/index.ts';
import { StartScreen } from '#renderer/features/start/index.ts';

/** The screens by address; each is loaded when it is first shown. */
const root = createRootRoute({ component: Frame, errorComponent: Crashed, notFoundComponent: NotFound, validateSearch: searchSchema });
const screen = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: StartScreen }),
  screen(
    '/overzicht',
    lazyRouteComponent(() => import('#renderer/features/overview/index.ts'), 'OverviewScreen'),
  ),
  screen(
    '/gebied/$area',
    lazyRouteComponent(() => import('#renderer/features/area/index.ts'), 'AreaScreen'),
  ),
  screen(
    '/kliffen',
    lazyRouteComponent(() => import('#renderer/features/cliffs/index.ts'), 'CliffsScreen'),
  ),
  screen(
    '/kalender',
    lazyRouteComponent(() => import('#renderer/features/decisions/index.ts'), 'DecisionsScreen'),
  ),
  screen(
    '/opvolging',
    lazyRouteComponent(() => import('#renderer/features/open-actions/index.ts'), 'OpenActionsScreen'),
  ),
  screen(
    '/briefing',
    lazyRouteComponent(() => import('#renderer/features/briefing/index.ts'), 'BriefingScreen'),
  ),
  screen(
    '/vergelijken',
    lazyRouteComponent(() => import('#renderer/features/compare/index.ts'), 'CompareScreen'),
  ),
  screen(
    '/scenarios',
    lazyRouteComponent(() => import('#renderer/features/scenarios/index.ts'), 'ScenariosScreen'),
  ),
  screen(
    '/minste-geld',
    lazyRouteComponent(() => import('#renderer/features/least/index.ts'), 'LeastScreen'),
  ),
  screen(
    '/gevoeligheid',
    lazyRouteComponent(() => import('#renderer/features/sensitivity/index.ts'), 'SensitivityScreen'),
  ),
  screen(
    '/besteding',
    lazyRouteComponent(() => import('#renderer/features/spending/index.ts'), 'SpendingScreen'),
  ),
  screen(
    '/naast-elkaar',
    lazyRouteComponent(() => import('#renderer/features/scenarios/index.ts'), 'BesideScreen'),
  ),
  screen(
    '/gegevens',
    lazyRouteComponent(() => import('#renderer/features/data/index.ts'), 'DataScreen'),
  ),
  screen(
    '/inlezen',
    lazyRouteComponent(() => import('#renderer/features/import/index.ts'), 'ImportScreen'),
  ),
  screen(
    '/leveringen',
    lazyRouteComponent(() => import('#renderer/features/deliveries/index.ts'), 'DeliveriesScreen'),
  ),
  screen(
    '/kwaliteit',
    lazyRouteComponent(() => import('#renderer/features/quality/index.ts'), 'QualityScreen'),
  ),
  screen(
    '/exporteren',
    lazyRouteComponent(() => import('#renderer/features/export/index.ts'), 'ExportScreen'),
  ),
  screen(
    '/geschiedenis',
    lazyRouteComponent(() => import('#renderer/features/history/index.ts'), 'HistoryScreen'),
  ),
  screen(
    '/instellingen',
    lazyRouteComponent(() => import('#renderer/features/settings/index.ts'), 'SettingsScreen'),
  ),
  screen(
    '/help',
    lazyRouteComponent(() => import('#renderer/features/help/index.ts'), 'HelpScreen'),
  ),
]);

export const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
