import type { HelpPage } from '#shared/text/help-page.ts';

/** What odd data do to the answer, and how that is worked out. */
export const rulesOfQuality: HelpPage['sections'] = [
  {
    id: 'regel-kwaliteit',
    title: 'Wat een opvallend gegeven met het antwoord doet',
    blocks: [
      'In **Kwaliteit** en op de pagina van een gebied staat wat opvalt aan de gegevens. Bij elk punt rekenen wij het gebied twee keer uit: zoals de rijen nu zijn, en zoals zij zouden zijn als het punt een fout is. Het verschil, van het jaar van de peildatum tot en met de horizon, staat erbij.',
      {
        head: ['Wat opvalt', 'Waarmee wij vergelijken'],
        rows: [
          [
            'een sprong van meer dan tien keer tussen twee jaren',
            'het jaar dat het minst bij de andere past, gedeeld door of maal 10, 100, 1.000 …; een deel van een jaar telt naar rato',
          ],
          [
            'geldstromen van één gebied met hetzelfde kenmerk die tegelijk lopen',
            'alleen de meest zekere, en bij gelijke zekerheid de vroegste',
          ],
          ['gelijke rijen', 'één van die rijen'],
          ['een bedrag buiten de looptijd', 'de rij zonder dat bedrag'],
          ['onbekend of geld geoormerkt is', 'de regeling als geoormerkt'],
          ['een aangenomen einde, of structureel geld met een einde', 'geld dat doorloopt'],
          ['jaren zonder bedrag', 'het laatste bedrag, tot en met het einde'],
          ['een totaal dat niet klopt', 'het totaal, verdeeld over de looptijd'],
        ],
      },
      'Cijfers zijn oud als het nieuwste bestand van een gebied ouder is dan 100 dagen. Verplichtingen die geen regeling noemen, worden alleen uit vrij geld en de reserve betaald; hun bedrag staat erbij.',
    ],
  },
];
