import type { Language } from '#shared/contracts/values.ts';
import { area as areaEn } from './en/area.ts';
import { backups as backupsEn } from './en/backups.ts';
import { beside as besideEn } from './en/beside.ts';
import { briefing as briefingEn } from './en/briefing-screen.ts';
import { cliffs as cliffsEn } from './en/cliffs.ts';
import { comparing as comparingEn } from './en/compare.ts';
import { data as dataEn } from './en/data.ts';
import { decisions as decisionsEn } from './en/decisions.ts';
import { deliveries as deliveriesEn } from './en/deliveries.ts';
import { evidence as evidenceEn } from './en/evidence.ts';
import { exchange as exchangeEn } from './en/exchange.ts';
import { exporting as exportingEn } from './en/export-screen.ts';
import { followUp as followUpEn } from './en/follow-up.ts';
import { frame as frameEn } from './en/frame.ts';
import { history as historyEn } from './en/history.ts';
import { importing as importingEn } from './en/import.ts';
import { leastMoney as leastMoneyEn } from './en/least-money.ts';
import { line as lineEn } from './en/line.ts';
import { overview as overviewEn } from './en/overview.ts';
import { paste as pasteEn } from './en/paste.ts';
import { picture as pictureEn } from './en/picture.ts';
import { quality as qualityEn } from './en/quality.ts';
import { question as questionEn } from './en/question.ts';
import { readings as readingsEn } from './en/readings.ts';
import { scenarios as scenariosEn } from './en/scenarios.ts';
import { sensitivity as sensitivityEn } from './en/sensitivity.ts';
import { settings as settingsEn } from './en/settings.ts';
import { spending as spendingEn } from './en/spending.ts';
import { start as startEn } from './en/start.ts';
import { themes as themesEn } from './en/themes.ts';
import { tour as tourEn } from './en/tour.ts';
import { area } from './nl/area.ts';
import { backups } from './nl/backups.ts';
import { beside } from './nl/beside.ts';
import { briefing } from './nl/briefing-screen.ts';
import { cliffs } from './nl/cliffs.ts';
import { comparing } from './nl/compare.ts';
import { data } from './nl/data.ts';
import { decisions } from './nl/decisions.ts';
import { deliveries } from './nl/deliveries.ts';
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

const dutch = {
  area,
  backups,
  beside,
  briefing,
  cliffs,
  comparing,
  data,
  decisions,
  deliveries,
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

/** Every sentence of the window by screen. Dutch is the shape: a sentence that English lacks does not compile. */
export type Texts = typeof dutch;

const english: Texts = {
  area: areaEn,
  backups: backupsEn,
  beside: besideEn,
  briefing: briefingEn,
  cliffs: cliffsEn,
  comparing: comparingEn,
  data: dataEn,
  decisions: decisionsEn,
  deliveries: deliveriesEn,
  evidence: evidenceEn,
  exchange: exchangeEn,
  exporting: exportingEn,
  followUp: followUpEn,
  frame: frameEn,
  history: historyEn,
  importing: importingEn,
  leastMoney: leastMoneyEn,
  line: lineEn,
  overview: overviewEn,
  paste: pasteEn,
  picture: pictureEn,
  quality: qualityEn,
  question: questionEn,
  readings: readingsEn,
  scenarios: scenariosEn,
  sensitivity: sensitivityEn,
  settings: settingsEn,
  spending: spendingEn,
  start: startEn,
  themes: themesEn,
  tour: tourEn,
};

/** The window's sentences in a language. */
export function texts(language: Language): Texts {
  return language === 'nl' ? dutch : english;
}
