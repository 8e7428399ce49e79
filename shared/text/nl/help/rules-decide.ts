import type { HelpPage } from '#shared/text/help-page.ts';

/** Rules of what is worked out on top of the answer: the least money, which area first, and how sure it is. */
export const rulesToDecide: HelpPage['sections'] = [
  {
    id: 'regel-minste-geld',
    title: 'Minste geld, en welk gebied eerst',
    blocks: [
      'Het **minste geld** is het kleinste bedrag per jaar, op de cent, waarmee na een klif geen enkele maand meer een gat heeft. Het is één vrije geldstroom, van de dag na de klif tot en met 31 december van het jaar dat u kiest. Kiest u geen klif, dan is het de eerste van het gebied.',
      'Wij zoeken dat bedrag door het te proberen: bij elke poging betaalt de rekenmachine alle maanden opnieuw. Daarna rekenen wij het hele scenario nog één keer door, en nog eens met één cent per jaar minder. Het eerste mag geen gat geven, het tweede moet er een geven. Wat eruit kwam, staat bij de knop.',
      'De **som** is wat in die maanden samen niet is betaald. Mag het geld tussen de maanden schuiven, dan is dat genoeg.',
      {
        steps: [
          'Is er minder dan alle gebieden samen nodig hebben, dan bekijken wij alle mogelijke keuzes. Een gebied wordt helemaal gedicht of niet.',
          'De beste keuze houdt de meeste juridische verplichtingen betaald. Is dat gelijk, dan de meeste bestuurlijke, dan de meeste gewenste, dan de goedkoopste.',
          'Binnen de keuze staat vooraan waar elke euro per jaar de meeste harde verplichtingen betaald houdt.',
          'Zijn er andere keuzes die voor evenveel geld evenveel betaald houden, dan staat erbij hoeveel.',
        ],
      },
    ],
  },
  {
    id: 'regel-gevoeligheid',
    title: 'Hoe zeker is het: gevoeligheid',
    blocks: [
      'De **band** is dezelfde vraag met de lens gehoopt, gepland en zeker. Gehoopt geeft het kleinste gat, zeker het grootste. Daartussen ligt wat afhangt van geld dat nog moet komen.',
      {
        head: ['Aanname', 'Wat er gebeurt'],
        rows: [
          [
            'duurder',
            'elke verplichting zonder eigen indexatie groeit vanaf het jaar na de peildatum, elk jaar over het jaar ervoor, per maand afgerond op de cent; een eigen reeks noemt een percentage per jaar, en het laatste geldt verder',
          ],
          [
            'later',
            'geld dat na de peildatum begint, begint zoveel maanden later; wat in die maanden zou komen, komt niet, en het einde blijft gelijk; begint het midden in een maand, dan telt die maand naar dagen',
          ],
        ],
      },
      '**Hangt af van**: voor elke regelingenlijn en elke zekerheid die meetelt maar niet is beschikt, rekenen wij alles nog eens uit zonder dat geld. Het verschil in het gat staat in de tabel. Samen kan meer zijn dan de som, omdat geld dat samen wegvalt meer onbetaald laat dan elk apart.',
    ],
  },
];
