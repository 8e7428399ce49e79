import type { Services } from '#shared/contracts/calls.ts';
import { areaViewServices } from './area-view.ts';
import { areaServices } from './areas.ts';
import { briefingServices } from './briefings.ts';
import { calendarServices } from './calendar.ts';
import { careServices } from './care.ts';
import { cliffViewServices } from './cliff-view.ts';
import type { Context } from './context.ts';
import { deliveryServices } from './deliveries.ts';
import { documentServices } from './documents.ts';
import { evidenceServices } from './evidence.ts';
import { exchangeServices } from './exchanges.ts';
import { exportServices } from './exports.ts';
import { followUpServices } from './follow-ups.ts';
import { historyServices } from './history.ts';
import { importServices } from './imports.ts';
import { keptStateServices } from './kept-states.ts';
import { leastServices } from './least.ts';
import { originServices } from './origins.ts';
import { overviewServices } from './overview.ts';
import { pictureServices } from './pictures.ts';
import { qualityServices } from './quality.ts';
import { readingServices } from './readings.ts';
import { rowServices } from './rows.ts';
import { scenarioFileServices } from './scenario-files.ts';
import { scenarioServices } from './scenarios.ts';
import { sensitivityServices } from './sensitivity.ts';
import { settingsServices } from './settings.ts';
import { spendingServices } from './spending.ts';
import { storeServices } from './stores.ts';
import { themeServices } from './themes.ts';

/** Every call with the service behind it. */
export const services: Services<Context> = {
  ...storeServices,
  ...areaServices,
  ...overviewServices,
  ...themeServices,
  ...areaViewServices,
  ...cliffViewServices,
  ...leastServices,
  ...scenarioServices,
  ...scenarioFileServices,
  ...sensitivityServices,
  ...spendingServices,
  ...keptStateServices,
  ...followUpServices,
  ...calendarServices,
  ...originServices,
  ...rowServices,
  ...importServices,
  ...readingServices,
  ...deliveryServices,
  ...qualityServices,
  ...exportServices,
  ...pictureServices,
  ...exchangeServices,
  ...documentServices,
  ...evidenceServices,
  ...briefingServices,
  ...careServices,
  ...historyServices,
  ...settingsServices,
};
