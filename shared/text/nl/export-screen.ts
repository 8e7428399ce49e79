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
  open: 'Open het',
  template: 'Leeg werkboek',
  templateIntro: 'Het formulier voor gemeenten: leeg, met uitleg en keuzelijsten.',
  makeTemplate: 'Sla het lege werkboek op',
  chooseOne: 'Kies minstens één gebied.',
};
