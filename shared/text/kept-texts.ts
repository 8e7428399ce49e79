import type { Language } from '#shared/contracts/values.ts';
import type { FollowUpStatus } from '#shared/domain/follow-up.ts';
import { dateInTable } from './format.ts';

const statusWords = {
  nl: { seen: 'gezien', raised: 'aangekaart', repaired: 'gerepareerd', accepted: 'geaccepteerd' },
  en: { seen: 'seen', raised: 'raised', repaired: 'repaired', accepted: 'accepted' },
} as const satisfies Record<Language, Record<FollowUpStatus, string>>;

/** What the history says of things that are kept beside the rows. */
const dutch = {
  scenarioSaved: (name: string) => `Scenario “${name}” bewaard`,
  scenarioRemoved: (name: string) => `Scenario “${name}” verwijderd`,
  stateKept: (name: string) => `Stand “${name}” bewaard`,
  briefingState: (day: string) => `briefing van ${dateInTable(day)}`,
  stateRemoved: (name: string) => `Stand “${name}” verwijderd`,
  followUp: (cliff: string, status: FollowUpStatus) => `Opvolging van ${cliff}: ${statusWords.nl[status]}`,
  followUpRemoved: (cliff: string) => `Opvolging van ${cliff} gewist`,
  readingNamed: (name: string) => `Indeling heet “${name}”`,
  readingRemoved: (name: string) => `Indeling “${name}” vergeten`,
  readingTaken: (name: string) => `Indeling “${name}” uit een bestand`,
  nameLoosened: (name: string) => `“${name}” is weer een eigen naam`,
  backupsChosen: 'Reservekopieën anders ingesteld',
  sentenceEdited: (text: string) => `Zin van de briefing aangepast: “${text}”`,
  sentenceBack: (text: string) =>
    text === '' ? 'Eigen zin van de briefing verwijderd' : `Zin van de briefing volgt weer de cijfers: “${text}”`,
};

const english: typeof dutch = {
  scenarioSaved: (name) => `Scenario “${name}” kept`,
  scenarioRemoved: (name) => `Scenario “${name}” removed`,
  stateKept: (name) => `Snapshot “${name}” kept`,
  briefingState: (day) => `briefing of ${dateInTable(day)}`,
  stateRemoved: (name) => `Snapshot “${name}” removed`,
  followUp: (cliff, status) => `Follow-up of ${cliff}: ${statusWords.en[status]}`,
  followUpRemoved: (cliff) => `Follow-up of ${cliff} cleared`,
  readingNamed: (name) => `Layout named “${name}”`,
  readingRemoved: (name) => `Layout “${name}” forgotten`,
  readingTaken: (name) => `Layout “${name}” from a file`,
  nameLoosened: (name) => `“${name}” is a name of its own again`,
  backupsChosen: 'Backups set otherwise',
  sentenceEdited: (text) => `Sentence of the briefing rewritten: “${text}”`,
  sentenceBack: (text) =>
    text === '' ? 'Own sentence of the briefing removed' : `Sentence of the briefing follows the figures again: “${text}”`,
};

export function keptTexts(language: Language): typeof dutch {
  return language === 'nl' ? dutch : english;
}
