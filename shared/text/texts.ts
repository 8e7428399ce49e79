import { area } from './nl/area.ts';
import { backups } from './nl/backups.ts';
import { beside } from './nl/beside.ts';
import { briefing } from './nl/briefing-screen.ts';
import { cliffs } from './nl/cliffs.ts';
import { comparing } from './nl/compare.ts';
import { data } from './nl/data.ts';
import { decisions } from './nl/decisions.ts';
import { deliveries } from './nl/deliveries.ts';
import { documents } from './nl/documents.ts';
import { evidence } from './nl/evidence.ts';
import { exchange } from './nl/exchange.ts';
import { exporting } from './nl/export-screen.ts';
import { followUp } from './nl/follow-up.ts';
import { frame } from './nl/frame.ts';
import { history } from './nl/history.ts';
import { importing } from './nl/import.ts';
import { leastMoney } from './nl/least-money.ts';
import { line } from './nl/line.ts';
import { overview } from './nl/overview.ts';
import { paste } from './nl/paste.ts';
import { picture } from './nl/picture.ts';
import { quality } from './nl/quality.ts';
import { question } from './nl/question.ts';
import { readings } from './nl/readings.ts';
import { scenarios } from './nl/scenarios.ts';
import { sensitivity } from './nl/sensitivity.ts';
import { settings } from './nl/settings.ts';
import { spending } from './nl/spending.ts';
import { start } from './nl/start.ts';
import { themes } from './nl/themes.ts';
import { tour } from './nl/tour.ts';

/** Every sentence of the window by screen, in Dutch. */
export const dutch = {
  area,
  backups,
  beside,
  briefing,
  cliffs,
  comparing,
  data,
  decisions,
  deliveries,
  documents,
  evidence,
  exchange,
  exporting,
  followUp,
  frame,
  history,
  importing,
  leastMoney,
  line,
  overview,
  paste,
  picture,
  quality,
  question,
  readings,
  scenarios,
  sensitivity,
  settings,
  spending,
  start,
  themes,
  tour,
};

/** Dutch is the shape: a sentence that English lacks does not compile. */
export type Texts = typeof dutch;
