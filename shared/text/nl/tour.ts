/** The tour past the screens: each stop says what to look at, in a few sentences. */
export const tour = {
  name: 'Rondleiding',
  offer: 'Nieuw hier? Zes schermen in twee minuten.',
  start: 'Leid mij rond',
  no: 'Niet nodig',
  next: 'Verder',
  back: 'Terug',
  stop: 'Stop de rondleiding',
  ready: 'Klaar',
  progress: (step: number, count: number) => `Stap ${step} van ${count}`,
  steps: {
    answer: {
      title: 'Het antwoord staat bovenaan',
      text: 'In hoeveel gebieden valt geld weg, hoeveel, en welk besluit kan het nog herstellen. Elk getal op elk scherm is een deur: klik erop en u ziet waarom.',
    },
    line: {
      title: 'Elk gebied is een lijn',
      text: 'Gevuld is betaald, gearceerd is beloofd en niet betaald. De streep is een klif, de ruit het laatste besluit. Kies met pijl op en neer, Enter opent het gebied.',
    },
    cliffs: {
      title: 'Alle kliffen, de ergste eerst',
      text: 'Waarom? opent de uitleg: de regel, de getallen, de rijen en de cel in uw spreadsheet.',
    },
    calendar: { title: 'Wie beslist wanneer', text: 'Elk besluitmoment met de kliffen die er voor het laatst kunnen worden hersteld.' },
    scenarios: { title: 'Wat als?', text: 'Verleng, stop of schuif, en zie op elk scherm wat er dan gebeurt. Uw gegevens blijven gelijk.' },
    import: {
      title: 'Uw eigen gegevens',
      text: 'Sleep uw spreadsheet hierheen, zoals zij is. U ziet eerst wat wij lezen. Elke wijziging kunt u terugnemen. Met F1 komt u bij de hulp.',
    },
  },
};
