import { dateInSentence, eurosInSentence, percent } from '#shared/text/format.ts';

/** What stands in a calendar file, in Dutch. Titles are short: a calendar shows some thirty letters. */
export const calendarFileTexts = {
  name: 'Lange Adem',
  moment: (name: string, lastFor: number) =>
    lastFor === 0 ? name : lastFor === 1 ? `${name}: laatste besluit voor één klif` : `${name}: laatste besluit voor ${lastFor} kliffen`,
  influence: (moment: string) => `Nog te beïnvloeden: ${moment}`,
  plan: (area: string) => `Uitvoeringsplan eindigt: ${area}`,
  planWhy: (horizon: number | null) => (horizon === null ? '' : `De belofte loopt t/m ${horizon}.`),
  momentOf: (name: string, area: string) => `${name} (${area})`,
  reportsOnly: 'Dit moment meldt alleen; het herstelt niets.',
  lastForLead: 'Hierna komt het geld te laat voor:',
  lateForLead: 'Te laat, maar de eerstvolgende kans voor:',
  cliffLine: (area: string, date: string, loss: string) => `- ${area}: ${loss} per jaar, tot en met ${dateInSentence(date, 'nl')}`,
  shortfallLine: (area: string, date: string, uncovered: string) => `- ${area}: ${uncovered} niet betaald na ${dateInSentence(date, 'nl')}`,
  cliff: (area: string) => `Klif: ${area}`,
  shortfall: (area: string) => `Tekort: ${area}`,
  cliffLoss: (loss: number, share: number) => `Er valt ${eurosInSentence(loss, 'nl')} per jaar weg, ${percent(share, 'nl')} van het geld.`,
  cliffUncovered: (uncovered: number) => `In de twaalf maanden erna is ${eurosInSentence(uncovered, 'nl')} niet betaald.`,
  cliffDecision: (name: string, date: string, passed: boolean) =>
    passed ? `Het laatste besluit was ${name}, ${dateInSentence(date, 'nl')}.` : `Laatste besluit: ${name}, ${dateInSentence(date, 'nl')}.`,
  noDecision: 'Wie hierover besluit, is niet bekend.',
  uncertain: 'Dit is onzeker: een einddatum is aangenomen, of een bedrag is onbekend.',
  end: (scheme: string, area: string) => `Geld stopt: ${scheme}, ${area}`,
  commitmentEnd: (description: string, area: string) => `Verplichting eindigt: ${description}, ${area}`,
  notice: (description: string, area: string) => `Laatste dag om op te zeggen: ${description}, ${area}`,
  noticeWhy: (months: number, date: string) =>
    `De opzegtermijn is ${months === 1 ? 'één maand' : `${months} maanden`}, en het geld loopt tot en met ${dateInSentence(date, 'nl')}.`,
  apply: (scheme: string, area: string) => `Laatste dag om aan te vragen: ${scheme}, ${area}`,
  report: (scheme: string, area: string) => `Laatste dag om te verantwoorden: ${scheme}, ${area}`,
  reference: (reference: string) => `Kenmerk ${reference}.`,
  sample: 'Voorbeeldgegevens: de bedragen zijn verzonnen.',
  seenFrom: (at: string, lens: string) => `Berekend op peildatum ${dateInSentence(at, 'nl')}, lens ${lens}.`,
  lenses: { secured: 'zeker', planned: 'gepland', hoped: 'gehoopt' },
  loss: (cents: number) => eurosInSentence(cents, 'nl'),
};

export type CalendarFileTexts = typeof calendarFileTexts;
