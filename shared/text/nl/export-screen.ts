/** Sending the figures out. */
export const exporting = {
  title: 'Exporteren',
  headline: 'Een Excel-samenvatting die blijft rekenen',
  intro: 'Met de kliffen, de bedragen per jaar en de bronnen. Wat u exporteert, kan ook weer worden ingelezen.',
  which: 'Welke gebieden',
  all: 'Alle gebieden',
  some: 'Alleen deze gebieden',
  question: (at: string, lens: string, horizon: number) =>
    `Peildatum ${at}, lens ${lens}, tot en met ${horizon}. Dit verandert u in het overzicht.`,
  language: 'Taal van het werkboek',
  make: 'Exporteer naar Excel',
  name: (store: string, at: string) => `${store} – samenvatting ${at}.xlsx`,
  done: (file: string) => `${file} is geschreven.`,
  packed: (file: string, files: number) => `In ${file} zitten ${files} bestanden.`,
  each: 'Voor elk gebied een eigen bestand',
  eachIntro: 'Dezelfde samenvatting, per gebied. Elk bestand bevat alleen dat gebied, met dezelfde cijfers als het geheel.',
  makeEach: 'Maak een bestand per gebied',
  eachName: (at: string) => `Samenvattingen per gebied ${at}.zip`,
  package: 'Gegevenspakket voor eigen analyse',
  packageIntro:
    'Elke tabel als CSV, met een beschrijving van elke kolom (Frictionless) in Nederlands en Engels. Kan weer worden ingelezen.',
  makePackage: 'Maak een gegevenspakket',
  packageName: (at: string) => `Gegevenspakket ${at}.zip`,
  templates: 'Werkboeken voor gemeenten',
  templatesIntro:
    'Voor elk gebied een eigen werkboek met wat u al weet, en een brief erbij. Wat terugkomt, leest u in: alleen wat anders is, verandert.',
  makeTemplates: 'Maak werkboeken en brieven',
  templatesName: 'Werkboeken voor gemeenten.zip',
  template: 'Leeg werkboek',
  templateIntro: 'Het formulier voor gemeenten: leeg, met uitleg en keuzelijsten.',
  makeTemplate: 'Sla het lege werkboek op',
  chooseOne: 'Kies minstens één gebied.',
};
