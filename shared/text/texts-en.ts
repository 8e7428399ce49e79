import { area } from './en/area.ts';
import { backups } from './en/backups.ts';
import { beside } from './en/beside.ts';
import { briefing } from './en/briefing-screen.ts';
import { cliffs } from './en/cliffs.ts';
import { comparing } from './en/compare.ts';
import { data } from './en/data.ts';
import { decisions } from './en/decisions.ts';
import { deliveries } from './en/deliveries.ts';
import { documents } from './en/documents.ts';
import { evidence } from './en/evidence.ts';
import { exchange } from './en/exchange.ts';
import { exporting } from './en/export-screen.ts';
import { followUp } from './en/follow-up.ts';
import { frame } from './en/frame.ts';
import { history } from './en/history.ts';
import { importing } from './en/import.ts';
import { leastMoney } from './en/least-money.ts';
import { line } from './en/line.ts';
import { overview } from './en/overview.ts';
import { paste } from './en/paste.ts';
import { picture } from './en/picture.ts';
import { quality } from './en/quality.ts';
import { question } from './en/question.ts';
import { readings } from './en/readings.ts';
import { scenarios } from './en/scenarios.ts';
import { sensitivity } from './en/sensitivity.ts';
import { settings } from './en/settings.ts';
import { spending } from './en/spending.ts';
import { start } from './en/start.ts';
import { themes } from './en/themes.ts';
import { tour } from './en/tour.ts';
import type { Texts } from './texts.ts';

/** Every sentence of the window by screen, in English: loaded only where it is wanted. */
export const english: Texts = {
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
