import { dateInSentence, number } from '#shared/text/format.ts';

/** Backups: which there are, whether they are whole, and putting one back. */
export const backups = {
  title: 'Reservekopieën',
  intro: 'Lange Adem bewaart vanzelf kopieën van dit bestand: bij het sluiten en elke dag, als er iets is veranderd.',
  introBroken: 'Van dit bestand zijn reservekopieën bewaard. U kunt er één terugzetten.',
  noStore: 'Open eerst een bestand: dan ziet u zijn reservekopieën.',
  none: 'Er is nog geen reservekopie. De eerste komt als u het bestand sluit nadat er iets is veranderd.',
  noneBroken: 'Van dit bestand is geen reservekopie gevonden.',
  columns: { when: 'Bewaard op', step: 'Tot en met stap', size: 'Grootte', whole: 'Heel?', put: 'Zet terug' },
  when: (day: string, time: string) => `${dateInSentence(day, 'nl')}, ${time}`,
  step: (step: number) => `stap ${step}`,
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)), 'nl')} kB` : `${number(bytes / 1_000_000, 'nl', 1)} MB`,
  checking: 'wordt nagekeken',
  whole: 'heel',
  broken: 'beschadigd',
  put: 'Zet terug',
  putOf: (when: string) => `Zet de kopie van ${when} terug`,
  ask: {
    title: (when: string) => `De kopie van ${when} terugzetten?`,
    replaces: (steps: number) =>
      steps <= 0
        ? 'In dit bestand is sindsdien niets veranderd.'
        : `Wat daarna is veranderd (${steps === 1 ? '1 stap' : `${steps} stappen`}), staat dan niet meer in dit bestand.`,
    unknown: 'Wat daarna is veranderd, staat dan niet meer in dit bestand.',
    kept: 'Het bestand van nu wordt eerst zelf bewaard, als reservekopie of ernaast. U kunt dus weer terug.',
    yes: 'Zet terug',
    no: 'Laat zo',
  },
  busy: 'Bezig met terugzetten',
  done: (when: string, replaced: string | null) =>
    `De kopie van ${when} is teruggezet.${replaced === null ? '' : ` Het vorige bestand heet nu ${replaced}.`}`,
  readOnly: 'U kunt nu alleen lezen: terugzetten kan niet zolang een ander venster dit bestand heeft.',
  copy: 'Maak nu een kopie',
  copyName: (store: string) => `${store} – kopie.adem`,
  copied: (file: string, size: string) => `${file} is geschreven en nagekeken (${size}).`,
  howMany: 'Hoeveel kopieën blijven',
  howManyHelp: 'Een aantal van 1 tot 1.000. Bij de volgende kopie gaan de oudste weg die er te veel zijn.',
  howManyUnread: 'Typ een heel getal van 1 tot 1.000, zoals 10.',
  where: 'Waar de kopieën staan',
  usual: 'Dit is de gewone map, naast de bestanden van het programma.',
  away: (folder: string) => `De gekozen map ${folder} is er nu niet. Zolang gaan de kopieën naar de gewone map hierboven.`,
  choose: 'Kies een andere map',
  chooseUsual: 'Terug naar de gewone map',
  inApp: 'In de browser kunt u geen map kiezen. Dat kan in de app op uw computer, of uw beheerder legt een map vast.',
  noShare: 'Een netwerkadres (dat begint met \\\\) kan niet.',
  stays: 'Kopieën die er al zijn, blijven in de vorige map.',
  settingsSaved: (kept: number, folder: string) =>
    `Bewaard: ${kept === 1 ? 'er blijft 1 kopie' : `er blijven ${number(kept, 'nl')} kopieën`}, in ${folder}.`,
  failed: (problem: string) => `De reservekopie is niet gelukt. ${problem} Wat al bewaard was, blijft staan.`,
  failedDo: 'Kijk naar de kopieën',
};
