import type { QuestionProblems } from '#shared/contracts/problems/question.ts';
import { dateInSentence } from '#shared/text/format.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const questionProblems: Sentences<QuestionProblems> = {
  'horizon-before-reference': ({ horizon, at }) =>
    `Het laatste jaar ${horizon} ligt vóór de peildatum ${dateInSentence(at, 'nl')}. Kies het jaar ${at.slice(0, 4)} of een later jaar.`,
  'date-invalid': ({ seen }) => `"${seen}" is geen datum van 1900 tot en met 2200. Schrijf jaar, maand en dag, zoals 2027-12-31.`,
  'year-invalid': ({ seen }) => `"${seen}" is geen jaar. Schrijf vier cijfers, zoals 2040.`,
  'word-not-known': ({ option, seen, allowed }) => `"${seen}" kan niet bij ${option}. Kies uit: ${allowed}.`,
  'area-not-in-store': ({ seen, nearest }) =>
    nearest === ''
      ? `Het gebied "${seen}" staat niet in dit bestand. Schrijf de naam zoals in het overzicht.`
      : `Het gebied "${seen}" staat niet in dit bestand. Bedoelt u ${nearest}?`,
  'cliff-not-found': ({ seen }) =>
    `De klif "${seen}" is er niet. Kijk in de lijst met kliffen: met een andere peildatum of lens zijn er andere kliffen.`,
  'until-out-of-range': ({ until, from, to }) =>
    from > to
      ? `Na deze klif is er geen jaar tot en met de horizon ${to}. Kies een latere horizon.`
      : `Het jaar ${until} kan hier niet. Kies een jaar van ${from} tot en met ${to}, of een latere horizon.`,
  'row-not-found': ({ seen }) => `De rij "${seen}" staat niet meer in dit bestand. Kijk in de geschiedenis wat ermee is gebeurd.`,
  'source-not-kept': ({ file }) => `${file} is niet bij de gegevens bewaard. Open het bestand zelf om de cel te zien.`,
  'mapping-unreadable': ({ file, detail }) =>
    `${file} zegt niet hoe een bestand gelezen moet worden${detail === '' ? '' : ` (${detail})`}. Maak het met inspect --mapping-out.`,
  'scenario-not-found': ({ seen }) =>
    `Het scenario "${seen}" staat niet in dit bestand. Kies een ander scenario, of geef een scenariobestand.`,
  'snapshot-not-found': ({ seen }) => `De stand "${seen}" is niet bewaard in dit bestand. Kies een stand die u eerder bewaarde.`,
  'scenario-unreadable': ({ file, detail }) =>
    `${file} is geen scenariobestand${detail === '' ? '' : ` (${detail})`}. Vergelijk het bestand met het voorbeeld in de uitleg.`,
  'scenario-matches-nothing': ({ change }) =>
    `Deze wijziging van het scenario raakt geen enkele rij: ${change}. Kijk naar de namen en de gebieden in de wijziging.`,
  'scenario-invalid': ({ change, detail }) => `Deze wijziging van het scenario kan niet: ${change}. Kijk naar ${detail}.`,
};
