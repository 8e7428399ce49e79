import type { ExchangeProblems } from '#shared/contracts/problems/exchange.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const exchangeProblems: Sentences<ExchangeProblems> = {
  'exchange-not-ours': ({ file }) =>
    `${file} is geen uitwisselbestand van Lange Adem. Kies een bestand dat op .adempak eindigt en in Lange Adem is gemaakt.`,
  'exchange-newer': ({ file }) =>
    `${file} is gemaakt met een nieuwere versie van Lange Adem. Werk Lange Adem bij, of vraag een bestand uit een oudere versie.`,
  'exchange-damaged': ({ file }) => `${file} is beschadigd of gewijzigd. Er is niets overgenomen. Vraag het bestand opnieuw op.`,
  'exchange-other-kind': ({ file, invented }) =>
    invented === 'file'
      ? `${file} bevat verzonnen voorbeeldgegevens. Die komen niet bij echte cijfers. Open de voorbeeldgegevens om ze samen te voegen.`
      : `${file} bevat echte cijfers. Die komen niet bij verzonnen voorbeeldgegevens. Open een eigen bestand, of maak er een.`,
  'evidence-too-large': ({ file, limit }) =>
    `${file} is groter dan ${limit}: daarvan bewaart Lange Adem geen kopie. Verwijs naar de plaats van het bestand, of kies een kleiner bestand.`,
  'evidence-not-found': () => 'Dit bewijsstuk is er niet meer. Kijk in de geschiedenis wie het heeft weggehaald.',
  'evidence-address-refused': ({ seen }) => `${seen} is geen webadres. Begin met https:// of http://.`,
};
