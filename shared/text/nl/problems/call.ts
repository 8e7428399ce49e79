import type { CallProblems } from '#shared/contracts/problems/call.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const callProblems: Sentences<CallProblems> = {
  'call-unknown': ({ name }) => `De opdracht "${name}" bestaat niet. Werk het programma bij, of meld dit.`,
  'input-invalid': ({ detail }) =>
    detail === '' ? 'De vraag is niet in de goede vorm.' : `De vraag is niet in de goede vorm: kijk naar "${detail}".`,
  'no-store-open': () => 'Er is geen bestand open. Open eerst een bestand, of maak een nieuw bestand.',
  cancelled: () => 'U hebt dit afgebroken. Er is niets veranderd.',
  'job-failed': () => 'Dit is niet gelukt: er was te weinig geheugen. Sluit andere programma’s, of gebruik een kleiner bestand.',
  bug: ({ number }) => `Er ging iets mis in het programma. Uw gegevens zijn niet veranderd. Noem nummer ${number} als u dit meldt.`,
  'handle-unknown': () => 'Dit bestand is niet meer bekend. Kies het opnieuw.',
  'setting-fixed': () => 'Deze instelling is vastgezet. Vraag uw beheerder om haar te veranderen.',
  'not-allowed': () => 'Dit kan hier niet. Gebruik het programma op uw computer, of de opdrachtregel.',
  'server-gone': () => 'Het programma antwoordt niet meer. Start het opnieuw; wat was opgeslagen, is er nog.',
  'token-refused': () => 'Dit adres geldt niet meer. Open het adres dat in het venster van de opdrachtregel staat.',
  'option-unknown': ({ option }) => `De optie ${option} bestaat niet. Met --help ziet u welke er zijn.`,
  'option-missing': ({ option }) => `Er ontbreekt een optie: ${option}.`,
  'options-together': ({ options }) => `Deze opties gaan niet samen: ${options}. Laat er een weg.`,
  'option-value-missing': ({ option }) => `Na ${option} ontbreekt een waarde.`,
  'argument-missing': ({ argument }) => `Er ontbreekt iets: geef ${argument} op.`,
  'argument-too-many': () => 'Er staan te veel woorden op de regel. Zet namen met spaties tussen aanhalingstekens.',
  'command-unknown': ({ command }) => `De opdracht "${command}" bestaat niet. Met --help ziet u welke er zijn.`,
  'port-invalid': ({ seen }) => `"${seen}" is geen poort. Kies een getal van 1 tot en met 65535, of laat --port weg.`,
  'port-in-use': ({ port }) => `Poort ${port} is al in gebruik. Kies een andere met --port, of laat --port weg.`,
  'window-not-built': () => 'Het venster is nog niet gebouwd. Voer eerst "npm run build" uit.',
};
