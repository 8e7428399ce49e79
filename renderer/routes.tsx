import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { searchSchema } from '#renderer/actions/address.ts';
import { Crashed, Frame, NotFound } from '#renderer/features/frame/index.ts';
import { StartScreen } from '#renderer/features/start/index.ts';
import { screens } from './screens.ts';

/** The screens by address; each is loaded when it is first shown. */
const root = createRootRoute({ component: Frame, errorComponent: Crashed, notFoundComponent: NotFound, validateSearch: searchSchema });
const screen = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: StartScreen }),
  screen('/overzicht', lazyRouteComponent(screens.overzicht, 'OverviewScreen')),
  screen('/gebied/$area', lazyRouteComponent(screens.gebied, 'AreaScreen')),
  screen('/kliffen', lazyRouteComponent(screens.kliffen, 'CliffsScreen')),
  screen('/kalender', lazyRouteComponent(screens.kalender, 'DecisionsScreen')),
  screen('/opvolging', lazyRouteComponent(screens.opvolging, 'OpenActionsScreen')),
  screen('/briefing', lazyRouteComponent(screens.briefing, 'BriefingScreen')),
  screen('/vergelijken', lazyRouteComponent(screens.vergelijken, 'CompareScreen')),
  screen('/scenarios', lazyRouteComponent(screens.scenarios, 'ScenariosScreen')),
  screen('/minste-geld', lazyRouteComponent(screens['minste-geld'], 'LeastScreen')),
  screen('/gevoeligheid', lazyRouteComponent(screens.gevoeligheid, 'SensitivityScreen')),
  screen('/besteding', lazyRouteComponent(screens.besteding, 'SpendingScreen')),
  screen('/naast-elkaar', lazyRouteComponent(screens['naast-elkaar'], 'BesideScreen')),
  screen('/gegevens', lazyRouteComponent(screens.gegevens, 'DataScreen')),
  screen('/inlezen', lazyRouteComponent(screens.inlezen, 'ImportScreen')),
  screen('/leveringen', lazyRouteComponent(screens.leveringen, 'DeliveriesScreen')),
  screen('/kwaliteit', lazyRouteComponent(screens.kwaliteit, 'QualityScreen')),
  screen('/exporteren', lazyRouteComponent(screens.exporteren, 'ExportScreen')),
  screen('/geschiedenis', lazyRouteComponent(screens.geschiedenis, 'HistoryScreen')),
  screen('/instellingen', lazyRouteComponent(screens.instellingen, 'SettingsScreen')),
  screen('/help', lazyRouteComponent(screens.help, 'HelpScreen')),
]);

export const router = createRouter({ routeTree: routes, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
