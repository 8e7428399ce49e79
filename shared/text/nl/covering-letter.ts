/** The letter that goes with the workbook for a municipality, in plain Dutch. What stands in square brackets is for the sender. */
export const letterTexts = {
  fileName: (area: string) => `${area} - brief.docx`,
  workbookName: (area: string) => `${area}.xlsx`,
  to: (municipality: string) => `Aan: gemeente ${municipality}, [naam van de collega]`,
  subject: (area: string) => `Geldstromen en verplichtingen van ${area}`,
  greeting: 'Beste collega,',
  why: (area: string) =>
    `In ${area} zijn dingen beloofd die jaren duren. Wij houden bij tot wanneer die beloften betaald zijn, en wanneer iemand moet besluiten. Daarvoor hebben wij uw cijfers nodig.`,
  enclosed: (file: string, streams: number, commitments: number) =>
    streams + commitments === 0
      ? `Bij deze brief zit het bestand “${file}”. Het is nog leeg.`
      : `Bij deze brief zit het bestand “${file}”. Daarin staat wat wij al weten: ${streams === 1 ? '1 geldstroom' : `${streams} geldstromen`} en ${commitments === 1 ? '1 verplichting' : `${commitments} verplichtingen`}.`,
  askedHeading: 'Wat vragen wij van u?',
  steps: (isFilled: boolean) => [
    'Open het bestand in Excel of LibreOffice. Lees eerst het blad Uitleg.',
    isFilled
      ? 'Kijk of elke rij nog klopt. Verander wat anders is, en vul aan wat er mist.'
      : 'Vul op het blad Geldstromen één rij in voor elke geldstroom, en op het blad Verplichtingen één rij voor elke belofte.',
    'Is een bedrag nog niet bekend? Schrijf dan p.m. Laat de cel niet leeg, want leeg betekent: geen bedrag.',
    'Verander de kolomkoppen niet. Dan kunnen wij het bestand zonder overtypen inlezen.',
    'Sla het bestand op onder dezelfde naam. Stuur het terug vóór [datum].',
  ],
  doneHeading: 'Wat doen wij ermee?',
  doneWith: [
    'Wij vergelijken uw bestand met wat wij u stuurden. Alleen wat veranderd is, nemen wij over. Bij twijfel bellen wij u.',
    'U krijgt van ons de uitkomst: tot wanneer uw beloften betaald zijn, en welk besluit wanneer nodig is.',
  ],
  questions: 'Heeft u een vraag? Bel of mail [naam, telefoon, e-mail].',
  closing: 'Met vriendelijke groet,',
  sender: '[uw naam en functie]',
};

export type LetterTexts = typeof letterTexts;
