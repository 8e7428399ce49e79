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
];
