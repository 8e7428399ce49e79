import type { HelpPage } from '#shared/text/help-page.ts';

/** Rules of what is measured beside the answer: one theme, spending, jobs. */
export const rulesToMeasure: HelpPage['sections'] = [
  {
    id: 'regel-thema',
    title: 'Eén thema',
    blocks: [
      'Elke geldstroom en elke verplichting kan een **thema** hebben, zoals school, werk of wonen. U kiest er één in de balk met de vraag. Hoofdletters maken niet uit.',
      'Wij rekenen altijd met alle rijen: wie wordt waaruit betaald, hangt van alles samen af. Daarna laten wij alleen zien wat van het thema is: het geld met dat thema, de verplichtingen met dat thema, en wat daarvan onbetaald blijft. Kliffen, ernst en laatste besluit volgen uit die bedragen, met dezelfde regels.',
      'Wat is beloofd en wat niet is betaald, telt over alle thema’s op tot het geheel, tot op de cent. Wat wegvalt telt niet op: per gebied en thema is dat minstens nul. Geld dat vervalt, rekenen wij aan het thema toe naar wat het thema tot dan inbracht.',
      'Een klif van een thema is dezelfde klif als die van alle rijen, als zij uit dezelfde geldstroom komt. Een eigenaar, een status en een notitie blijven er dus bij.',
    ],
  },
  {
    id: 'regel-banen',
    title: 'Voltijdsbanen bij wat onbetaald blijft',
    blocks: [
      'Bij een klif tellen wij de **fte** op van de verplichtingen die in de twaalf maanden daarna niet helemaal zijn betaald. Een verplichting telt dan in haar geheel mee, ook als zij voor een deel is betaald. Staat er nergens fte, dan staat er een streepje: dat is niet nul.',
    ],
  },
  {
    id: 'regel-aanvragen',
    title: 'Aanvragen kan nog',
    blocks: [
      'Een klif is misschien nog te herstellen met een aanvraag. Dat staat erbij als een geldstroom die er eindigt of daalt een laatste aanvraagdag heeft (*Aanvragen voor*) op of na de peildatum. Wij rekenen er niet mee: een aanvraag is nog geen geld.',
    ],
  },
  {
    id: 'regel-cofinanciering',
    title: 'Cofinanciering',
    blocks: [
      'Geld kan **cofinanciering** zijn van een andere regeling. Valt van de twee maar één weg, dan noemt de klif de ander, met wat die in de twaalf maanden daarna nog geeft. Wij rekenen er niet mee. Stopt u in een scenario een regeling, dan biedt het scherm aan de andere ook te stoppen.',
    ],
  },
  {
    id: 'regel-besteding',
    title: 'Wat er is besteed',
    blocks: [
      'Staat bij een geldstroom wat er is besteed en t/m welke dag, dan leggen wij dat naast het plan. **Nog te besteden** is al het geld van de geldstroom tot en met zijn laatste dag, min wat is besteed. Die laatste dag is *Besteedbaar tot*, anders het einde, en zonder einde 31 december van het jaar van de opgave.',
      '**Nodig per maand** verdeelt dat over de maanden die er nog zijn: van de maand van de peildatum t/m die van de laatste dag, die allebei als hele maand tellen. Is er een opgave t/m een latere maand, dan tellen wij vanaf de maand daarna. **Gaat terug** is wat overblijft als het besteden doorgaat in het tempo van tot nu toe: besteed, gedeeld door de maanden van het begin t/m de opgave.',
      'Op **Besteding per gebied** tellen wij per gebied op wat er nog moet worden besteed van geld dat nog besteed mag worden. De eerste laatste dag is de vroegste van dat geld, met hoeveel er tot en met die dag moet worden besteed. Was de laatste dag voorbij, dan heet wat overbleef **niet op tijd besteed**; dat telt niet mee in *Nog te besteden* en *Gaat terug*. Alle gebieden samen zijn de som.',
      'Besteding verandert de dekking en de kliffen niet. Wat niet op komt, betaalt geen verplichting.',
    ],
  },
  {
    id: 'regel-koopkracht',
    title: 'Koopkracht',
    blocks: [
      'Staat bij Instellingen een stijging van lonen en prijzen, dan laten wij per gebied zien wat het geld aan **koopkracht** verliest. Het geld van een jaar, n jaar na het jaar van de peildatum, koopt nog bedrag gedeeld door (1 + stijging) tot de macht n. Wat eraf gaat, is het verlies: samen zijn zij precies het bedrag.',
      'Van alle gebieden samen is het verlies de som van dat van de gebieden, per jaar, op de cent.',
      'Standaard staat dit uit. Het verandert geen gat en geen klif: wat is beloofd, staat in euro’s van dat jaar. Stijgt een verplichting zelf, dan staat dat bij die rij als indexatie.',
    ],
  },
];
