import type { HelpPage } from '#shared/text/help-page.ts';

/** The words of the field, each in one or two sentences. */
export const terms: HelpPage = {
  id: 'begrippen',
  title: 'Begrippen',
  intro: 'De woorden van het programma, op alfabet.',
  sections: [
    {
      id: 'begrippen',
      title: 'Begrippen van A tot Z',
      blocks: [
        {
          head: ['Woord', 'Betekenis'],
          rows: [
            ['ademlijn', 'De lijn van een gebied: tot wanneer is betaald wat is beloofd, en waar valt het weg.'],
            ['begroot', 'Het geld staat in een begroting. Er is nog geen beschikking.'],
            ['beschikt', 'Er is een beschikking: het geld is toegekend.'],
            ['besluitmoment', 'Een dag waarop iemand over geld beslist, zoals de Voorjaarsnota of de Kadernota.'],
            ['bestedingstermijn', 'Tot en met wanneer geld mag worden uitgegeven.'],
            ['bestuurlijk toegezegd', 'Beloofd door een bestuur. Het is niet juridisch verplicht.'],
            ['dekking', 'Welk deel van de verplichtingen is betaald.'],
            ['gat', 'Wat is beloofd en niet wordt betaald.'],
            ['gebied', 'Eén van de twintig focusgebieden.'],
            ['geldstroom', 'Geld van één regeling voor één gebied.'],
            ['geoormerkt', 'Mag alleen worden gebruikt voor dat doel.'],
            ['hardheid', 'Hoe vast een verplichting is: juridisch, bestuurlijk of gewenst.'],
            ['horizon', 'Het laatste jaar waarnaar wij kijken.'],
            ['incidenteel', 'Geld dat stopt.'],
            ['indexatie', 'Hoeveel procent een bedrag elk jaar groeit.'],
            ['klif', 'Een moment waarop geld wegvalt en niet helemaal wordt vervangen.'],
            ['laatste besluit', 'Het laatste besluitmoment dat een klif nog op tijd kan herstellen.'],
            ['lens', 'Welk geld telt: zeker, gepland of gehoopt.'],
            ['open actie', 'Een klif waarover iemand nog iets moet doen. Gerepareerd geldt pas als de cijfers de klif niet meer zien.'],
            ['opzegtermijn', 'Hoeveel maanden van tevoren een verplichting moet worden opgezegd.'],
            ['peildatum', 'De dag vanaf waar wij vooruitkijken: vandaag, of een dag die u kiest.'],
            ['p.m.', 'Het bedrag is nog niet bekend. Dat is niet nul.'],
            ['regeling', 'Waar geld vandaan komt, met wie erover beslist.'],
            ['regelingenlijn', 'Een regeling met de regelingen die haar opvolgen.'],
            ['reserve', 'Geld dat een gebied heeft liggen.'],
            ['scenario', 'Een lijst van veranderingen om te zien wat er dan gebeurt. Uw gegevens blijven gelijk.'],
            ['structureel', 'Geld zonder einde.'],
            ['tekort zonder klif', 'Een gat doordat een verplichting groeit, niet doordat geld stopt.'],
            ['verplichting', 'Wat in een gebied is beloofd, met een bedrag per jaar.'],
            ['vrij geld', 'Geld dat voor alles in het gebied mag worden gebruikt.'],
            ['zekerheid', 'Hoe vast geld is: beschikt, begroot, toegezegd, aangevraagd of verwacht.'],
          ],
        },
      ],
    },
  ],
};
