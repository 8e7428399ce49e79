import type { HelpPage } from '#shared/text/help-page.ts';
import { rulesToDecide } from './rules-decide.ts';
import { rulesToMeasure } from './rules-measure.ts';
import { rulesOfQuality } from './rules-quality.ts';

/** The rules of the calculation in plain words, by the sections of rules.md. */
export const rules: HelpPage = {
  id: 'rekenregels',
  title: 'Rekenregels',
  intro: 'Zo rekent Lange Adem. Elk cijfer op het scherm volgt uit deze regels en uit de rijen die u hebt ingelezen.',
  sections: [
    {
      id: 'regel-1',
      title: '1. Wat telt mee',
      blocks: [
        'Een **geldstroom** is geld van één regeling voor één gebied. Een **verplichting** is wat in een gebied is beloofd. Allebei hebben zij een begin, meestal een einde, en een bedrag per jaar.',
        'Een regeling die een andere opvolgt, hoort bij dezelfde **regelingenlijn**. De tweede tranche is dus hetzelfde geld als de eerste.',
        'De **lens** kiest welk geld telt:',
        {
          head: ['Lens', 'Welk geld telt'],
          rows: [
            ['Zeker', 'beschikt'],
            ['Gepland', 'beschikt en begroot'],
            ['Gehoopt', 'alles: ook toegezegd, aangevraagd en verwacht'],
          ],
        },
        'Van de verplichtingen tellen die juridisch verplicht of bestuurlijk toegezegd zijn. Gewenste verplichtingen tellen alleen als u daarvoor kiest. Investeringen staan apart: zij tellen niet mee in dekking en kliffen.',
        'De **horizon** is het laatste jaar waarnaar wij kijken: tien jaar na de peildatum, of het laatste jaar van een programma als dat later is.',
      ],
    },
    {
      id: 'regel-2',
      title: '2. Geld over de maanden verdelen',
      blocks: [
        'Alles is in hele eurocenten. Een einddatum telt zelf nog mee (t/m).',
        'Een jaarbedrag verdelen wij over de maanden, naar het aantal dagen dat de rij in die maand loopt. De maanden zijn samen precies het jaarbedrag.',
        'Ontbreekt het begin, dan is dat 1 januari van het eerste jaar met een bedrag. Ontbreekt het einde, dan stopt incidenteel geld op 31 december van het laatste jaar met een bedrag. Structureel geld en verplichtingen zonder einde lopen door, met het laatste bekende bedrag per jaar en met de indexatie als die er staat.',
        'Een onbekend bedrag (p.m.) is niet nul. Het telt niet mee, en de klif heet dan onzeker. Een bedrag in een jaar buiten de looptijd telt wel mee en krijgt een opmerking.',
      ],
    },
    {
      id: 'regel-3',
      title: '3. Wie wordt waaruit betaald',
      blocks: [
        'Per gebied en per maand betalen wij in deze volgorde:',
        {
          steps: [
            'Een verplichting die een regeling noemt, wordt eerst betaald uit het geld van die regelingenlijn. Eerst wat juridisch verplicht is, dan wat bestuurlijk is toegezegd, dan wat gewenst is.',
            'Geoormerkt geld dat overblijft, blijft liggen tot de laatste dag waarop het besteed mag worden. Het betaalt nooit iets anders.',
            'Vrij geld dat overblijft, betaalt de rest, in dezelfde volgorde.',
            'Daarna betaalt de reserve van het gebied, tot zij leeg is.',
            'Wat dan nog niet is betaald, is het **gat**.',
          ],
        },
        'Is er binnen één hardheid te weinig, dan krijgt elke verplichting hetzelfde deel van wat zij nodig heeft. Een maand heeft een gat als minstens 1 % van de verplichtingen niet is betaald. Kleinere gaten tellen wel mee in elke som.',
        '**Gedekt t/m** is de laatste dag vóór de eerste maand met een gat.',
      ],
    },
    {
      id: 'regel-4',
      title: '4. Kliffen en ernst',
      blocks: [
        'Een **klif** is een moment waarop het geld van de volgende twaalf maanden lager is dan dat van de twaalf maanden ervoor. Dat is zo als een geldstroom stopt, of als een bedrag per jaar daalt. Is er een opvolger, dan is het verlies vanzelf kleiner.',
        'Momenten binnen drie maanden van het eerste zijn samen één klif. Het **verlies per jaar** is de som daarvan, en nooit meer dan het hele gebied verliest: geld dat is vervangen, is geen verlies. Verliezen van verschillende kliffen tellen wij nooit op, want zij kunnen elkaar overlappen.',
        'Een klif telt mee vanaf € 50.000 per jaar én vanaf 5 % van het geld van het gebied. Deze grenzen zijn instellingen.',
        'Wordt een verplichting groter of begint zij zonder geld, dan is er een **tekort zonder klif**, met dezelfde grenzen.',
        'De ernst is de eerste regel die klopt:',
        {
          head: ['Ernst', 'Wanneer'],
          rows: [
            ['kritiek', 'binnen 12 maanden, en minstens 50 % valt weg of iets juridisch blijft onbetaald'],
            ['hoog', 'binnen 24 maanden, en minstens 25 % valt weg of iets juridisch blijft onbetaald'],
            ['midden', 'binnen 36 maanden, en minstens 10 % valt weg'],
            ['laag', 'elke andere klif die meetelt'],
          ],
        },
        'Blijft alles wat is beloofd betaald, dan is een klif hoogstens midden. Een gebied heeft de ernst van zijn ergste klif.',
      ],
    },
    {
      id: 'regel-5',
      title: '5. Het laatste besluit',
      blocks: [
        'Wie beslist over de regelingenlijn die het meeste verliest, kan de klif herstellen. Het besluit moet er op tijd zijn: het Rijk heeft zes maanden nodig, anderen drie. Duurt de langste opzegtermijn van wat onbetaald blijft langer, dan telt die.',
        'Het **laatste besluit** is het laatste moment van die beslisser dat nog op tijd valt. Is het voorbij, dan ziet u ook de eerste volgende kans. Die komt te laat voor deze klif.',
        {
          head: ['Moment', 'Wie', 'Wanneer'],
          rows: [
            ['Voorjaarsnota', 'Rijk', '1 juni'],
            ['Prinsjesdag', 'Rijk', 'derde dinsdag van september'],
            ['Najaarsnota', 'Rijk', '1 december; meldt alleen, herstelt niets'],
            ['Kadernota', 'gemeente', '1 juli'],
            ['Programmabegroting', 'gemeente', '15 november'],
            ['Kadernota provincie', 'provincie', '1 juli'],
            ['Programmabegroting provincie', 'provincie', '15 november'],
          ],
        },
        'U kunt momenten toevoegen bij Instellingen. De eigen dag van een gebied gaat vóór de dag in deze tabel.',
        'Bij een moment kan staan tot hoeveel dagen ervoor het nog te **beïnvloeden** is. Dat ziet u in de kalender; wij rekenen er niet mee. U wijzigt het bij Instellingen.',
      ],
    },
    {
      id: 'regel-6',
      title: '6. Hoe kwetsbaar is een gebied',
      blocks: [
        'Over de twaalf maanden vanaf de peildatum rekenen wij twee aandelen uit: hoeveel van het geld incidenteel is, en hoeveel uit de grootste regeling komt. Geld met een einddatum is hier altijd incidenteel. Deze aandelen zijn geen kliffen.',
      ],
    },
    {
      id: 'regel-7',
      title: '7. Wat als: scenario’s',
      blocks: [
        'Een scenario is een lijst van veranderingen boven op uw rijen. Uw gegevens blijven zoals zij zijn. De veranderingen gelden op volgorde.',
        {
          head: ['Verandering', 'Wat er gebeurt'],
          rows: [
            ['verleng', 'het geld van een regelingenlijn loopt door tot een dag, voor een percentage van het laatste jaarbedrag'],
            ['stop', 'geldstromen of verplichtingen eindigen op een dag'],
            ['schaal', 'elke maand vanaf een dag wordt een percentage van wat zij was'],
            ['zekerheid', 'geldstromen krijgen een andere zekerheid'],
            ['zet om', 'geoormerkt geld wordt vrij geld, voor een percentage'],
            ['voeg toe', 'één geldstroom of verplichting erbij'],
          ],
        },
        'Naast elk cijfer staat wat het zonder het scenario is: welke kliffen verdwijnen, komen of veranderen.',
      ],
    },
    {
      id: 'regel-8',
      title: '8. Elk cijfer legt zichzelf uit',
      blocks: [
        'Bij elke klif staat welke regel geldt, met welke getallen, en uit welke rijen dat komt. Elke rij leidt naar het bestand, het blad en de cel, of naar wie haar met de hand schreef en wanneer.',
      ],
    },
    {
      id: 'regel-9',
      title: '9. Een voorbeeld',
      blocks: [
        'Een gebied krijgt € 1.200.000 per jaar tot en met 31 december 2026, beschikt en geoormerkt door het Rijk. Daaruit is juridisch € 900.000 per jaar beloofd, zonder einde, met zes maanden opzegtermijn. De peildatum is 1 maart 2026.',
        {
          list: [
            'In 2026 komt € 1.200.000 binnen en is € 900.000 nodig. Het gat is nul. In december vervalt € 300.000: dat geld mocht niets anders betalen.',
            'In 2027 komt er niets. Het gat is € 900.000. Het gebied is gedekt t/m 31 december 2026.',
            'Er is één klif: 31 december 2026, verlies € 1.200.000 per jaar, dat is 100 %. Zij valt binnen 12 maanden en iets juridisch blijft onbetaald: kritiek.',
            'Het besluit moet er zes maanden eerder zijn: uiterlijk 30 juni 2026. Het laatste moment van het Rijk is de Voorjaarsnota van 1 juni 2026.',
          ],
        },
      ],
    },
    {
      id: 'regel-10',
      title: '10. Wat vreemd is, en wat wij dan doen',
      blocks: [
        {
          head: ['Geval', 'Wat dan'],
          rows: [
            ['begin na einde, een negatief bedrag', 'de rij wordt afgekeurd, met een zin die zegt waarom'],
            ['rijen van één regeling spreken elkaar tegen', 'de eerste gevulde cel telt; u ziet een opmerking'],
            ['een totaal zonder begin of einde', 'de rij blijft staan en telt niets'],
            ['een totaal naast jaarbedragen', 'de jaren tellen; klopt de som niet, dan ziet u een opmerking'],
            ['een einde later dan het laatste bedrag', 'lege jaren zijn nul; u ziet een opmerking'],
            ['een verplichting noemt een regeling zonder geld', 'zij wordt betaald alsof zij er geen noemt; u ziet een opmerking'],
            ['geen einde bij incidenteel geld', 'wij nemen 31 december van het laatste jaar met een bedrag; de klif heet onzeker'],
            ['onbekend of geld geoormerkt is', 'met een uiterste bestedingsdag wel, anders niet; u ziet een opmerking'],
          ],
        },
      ],
    },
    {
      id: 'regel-11',
      title: '11. Opvolging van een klif',
      blocks: [
        'Wat u bij een klif noteert, hoort bij dezelfde klif zolang gebied, soort en regelingenlijn gelijk blijven. Heeft één lijn meer kliffen, dan hoort de notitie bij de klif op dezelfde dag; is die er niet, dan telt de volgorde in de tijd. Een notitie van een dag die voorbij is, schuift nooit door naar de volgende klif. Verschuift de klif of wordt hij kleiner, dan ziet u wat het was en wat het nu is.',
        'De stand wordt getoetst aan uw rijen zoals zij zijn, zonder scenario, bij de lens en de peildatum op het scherm:',
        {
          head: ['Stand', 'Wanneer'],
          rows: [
            ['weer open', 'iemand noemde de klif gerepareerd, maar de cijfers zien hem nog'],
            ['verdwenen uit de cijfers', 'de cijfers zien de klif niet meer, en niemand noemde hem gerepareerd'],
            ['gerepareerd', 'iemand zei het, en de cijfers zien de klif niet meer'],
            ['datum voorbij', 'de dag van de klif ligt vóór de peildatum'],
          ],
        },
        'Iets is **te laat** als de afgesproken dag vóór de peildatum ligt. Is er geen dag afgesproken, dan telt het laatste besluit. Het bedrag per eigenaar telt van elk gebied alleen het grootste verlies, want verliezen van één gebied kunnen overlappen.',
      ],
    },
    ...rulesToDecide,
    ...rulesToMeasure,
    ...rulesOfQuality,
  ],
};
