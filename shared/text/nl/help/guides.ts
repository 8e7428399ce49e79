import type { HelpPage } from '#shared/text/help-page.ts';

/** A short guide for each of the three users. */
export const guides: readonly HelpPage[] = [
  {
    id: 'programmadirecteur',
    title: 'Voor de programmadirecteur',
    intro: 'U wilt weten tot wanneer uw gebied is betaald, waar het geld wegvalt en welk besluit dat nog kan herstellen.',
    sections: [
      {
        id: 'overzicht-lezen',
        title: 'Kijk wat er wegvalt',
        blocks: [
          'Kies op het beginscherm **Bekijk het voorbeeld**, of open uw eigen bestand; wat u eerder open had, staat daar klaar. U ziet het overzicht: één zin met het antwoord, en per gebied een ademlijn. De **Rondleiding** (links, en later bij de opdrachten met Ctrl K) laat u in twee minuten de schermen zien.',
          { picture: 'overview', alt: 'Het overzicht: per gebied een ademlijn, met ernst, datum, verlies en laatste besluit.' },
          {
            list: [
              'De gevulde band is geld. Donker is beschikt, licht is begroot.',
              'De gearceerde band is het gat: beloofd, maar niet betaald.',
              'De streep met een teken is de klif. Het ruitje is het laatste besluit dat nog op tijd komt.',
            ],
          },
          'Bovenaan kiest u de lens, de peildatum, de horizon en het thema. Alle cijfers op alle schermen gaan mee.',
          'Staat er een stippellijn onder een woord? Wijs het aan, of ga er met Tab heen: u ziet wat het betekent. Met ? ziet u alle toetsen.',
        ],
      },
      {
        id: 'gebied-openen',
        title: 'Open uw gebied',
        blocks: [
          'Klik op een gebied, of kies het met de pijltjes en druk op Enter. U ziet de grote ademlijn, de kliffen, het geld per jaar en de rijen waar dat uit komt. **Vergelijk lenzen** legt zeker en gehoopt over de lijn, met de cijfers per jaar eronder.',
          { picture: 'area', alt: 'De pagina van een gebied: de grote ademlijn en de kliffen.' },
        ],
      },
      {
        id: 'waarom-lezen',
        title: 'Vraag waarom',
        blocks: [
          'Klik op een klif. U leest welke regel geldt, met welke getallen, wie moet beslissen en wanneer. Onderaan staan de rijen. Elke rij leidt naar het bestand en de cel waar het cijfer stond.',
          { picture: 'why', alt: 'Het paneel Waarom, met de stappen van de berekening.' },
        ],
      },
      {
        id: 'kalender-lezen',
        title: 'Zie welk besluit wat herstelt',
        blocks: [
          'In de **Besluitkalender** staat elk moment met de kliffen waarvoor het het laatste is. Kies **Wie beslist** om alleen het Rijk of alleen gemeenten te zien.',
          'Wilt u het niet missen? Zet bij **Instellingen** de meldingen aan (in het programmavenster): u krijgt één melding per besluitmoment dat dichtbij komt. Of neem de kalender mee naar uw eigen agenda.',
          { picture: 'calendar', alt: 'De besluitkalender met per moment de kliffen.' },
        ],
      },
      {
        id: 'sinds-wanneer',
        title: 'Zie wat er is veranderd',
        blocks: [
          'Bewaar in **Vergelijken** de stand van vandaag onder een naam, bijvoorbeeld Kadernota 2027. Later ziet u wat er sindsdien anders is: welke kliffen kwamen en gingen, en hoeveel daarvan komt door gegevens, door de tijd of door een instelling. Na elke briefing wordt de stand vanzelf bewaard.',
        ],
      },
      {
        id: 'opvolgen',
        title: 'Spreek af wie wat doet',
        blocks: [
          'Onder **Waarom?** noteert u bij elke klif wie eigenaar is, hoe ver het is (gezien, aangekaart, gerepareerd of geaccepteerd), vóór wanneer het klaar moet zijn en wat is afgesproken. Dat blijft staan als u nieuwe cijfers inleest.',
          'In **Open acties** ziet u per eigenaar wat er te doen is; wat te laat is, staat bovenaan. Noemt u een klif gerepareerd terwijl de cijfers hem nog zien, dan gaat hij vanzelf weer open.',
        ],
      },
      {
        id: 'wat-als',
        title: 'Probeer wat een besluit doet',
        blocks: [
          'In **Scenario’s** verlengt of stopt u geld en ziet u meteen welke kliffen verdwijnen. Uw gegevens veranderen niet. Zie ook rekenregel 7.',
          'Hebt u er twee bewaard, kies dan **Leg twee naast elkaar**: per gebied en per klif ziet u hoe het nu is, hoe het met het ene wordt en hoe met het andere, wat elk per jaar kost en wie erover beslist. **Bewaar als bestand** maakt er een bestand van dat een collega opent, of dat u op de opdrachtregel gebruikt.',
        ],
      },
      {
        id: 'hoeveel-en-waar',
        title: 'Vraag hoeveel geld minimaal nodig is, en waar eerst',
        blocks: [
          'In **Minste geld** staat per gebied het kleinste bedrag per jaar dat het gat na een klif dicht. Schuif naar het bedrag dat er is, of schrijf het (1,2 mln): u ziet welke gebieden u daarmee het best dicht, in welke volgorde en waarom. Eén klik maakt er een scenario van; het is dan al nagerekend.',
        ],
      },
      {
        id: 'hoe-zeker',
        title: 'Kijk hoe zeker het antwoord is',
        blocks: [
          'In **Gevoeligheid** ziet u het gat als band: van alleen beschikt geld tot al het geld waarop iemand hoopt. Probeer wat duurdere verplichtingen en later geld doen, en zie aan welk geld dat nog niet is beschikt het meeste hangt.',
        ],
      },
    ],
  },
  {
    id: 'financieel-medewerker',
    title: 'Voor de financieel medewerker',
    intro: 'U brengt de cijfers van uw gemeente in, kijkt of ze kloppen en houdt ze bij.',
    sections: [
      {
        id: 'inlezen',
        title: 'Lees uw spreadsheet in',
        blocks: [
          {
            steps: [
              'Maak een nieuw bestand, of open het bestand van uw gemeente.',
              'Sleep uw spreadsheet op het venster. Het mag uw eigen indeling zijn, ook met totaalrijen en samengevoegde cellen.',
              'Kijk wat wij zagen: welke kolom wat betekent, welke rijen niet meetellen en of het totaal klopt.',
              'Kijk naar de punten die wij noemen. Bij elk punt staat de cel en wat u kunt doen.',
              'Sla op. Tot dat moment verandert er niets.',
            ],
          },
          { picture: 'import', alt: 'Het scherm Inlezen: wat er in het bestand is gezien en wat er verandert.' },
          'Staat uw tabel nog open in Excel of op een webpagina? Kopieer haar en druk hier op Ctrl+V. Van hetzelfde soort bestand onthouden wij hoe u het las: het volgende gaat vanzelf.',
          'Begint u liever met een leeg formulier? Kies **Leeg werkboek**: daarin staan uitleg en keuzelijsten.',
        ],
      },
      {
        id: 'plakken',
        title: 'Plak een tabel',
        blocks: [
          'Kopieer cellen in Excel of een tabel op een webpagina, en druk op het beginscherm of in **Inlezen** op Ctrl+V. U geeft de tabel een naam; daarna gaat alles zoals met een bestand. Ook samengevoegde cellen komen mee, en elk cijfer leidt terug naar de cel die u plakte. Is een tabel te groot, bewaar haar dan eerst als bestand.',
        ],
      },
      {
        id: 'indelingen',
        title: 'Gebruik een indeling nog eens',
        blocks: [
          'Onder **Inlezen** staan de indelingen die wij onthouden: welke kolom wat betekent, de eenheid, het teken en uw verbeteringen. Geef een indeling een naam, bewaar haar als bestand voor een collega, of neem er een over. Past een nieuw bestand niet helemaal, dan vragen wij alleen wat anders is. Namen die hetzelfde betekenen staan eronder; u kunt ze weer los maken.',
        ],
      },
      {
        id: 'tegenspraak',
        title: 'Kies tussen documenten die elkaar tegenspreken',
        blocks: [
          'Bij het inlezen ziet u op welke dag het bestand is vastgesteld, en waar dat staat. Staat het er niet, vul het dan in; leeg betekent dat er geen formeel besluit is. Noemen twee documenten een ander bedrag voor dezelfde rij, dan telt het nieuwste formele besluit. Een bestand zonder besluit verandert een besluit nooit vanzelf. Beide bedragen blijven bewaard, met hun dag: ze staan in **Kwaliteit**, en u kunt daar anders kiezen. Dat is een stap die u kunt terugnemen.',
        ],
      },
      {
        id: 'leveringen',
        title: 'Houd bij wie leverde',
        blocks: [
          'In **Leveringen** staat per gebied het nieuwste bestand: wanneer, van wie, hoeveel rijen, en of er iets in veranderde. Wat ontbreekt of oud is, staat bovenaan.',
        ],
      },
      {
        id: 'terugnemen',
        title: 'Neem terug wat niet goed was',
        blocks: [
          'Druk op Ctrl+Z, of open **Geschiedenis** en kies een stap. Klik op een stap om te zien wat er stond, wat er werd, en wat dat met de kliffen en het gat deed. Ook na een nieuwe start kunt u een stap terugnemen. Terugnemen is zelf ook een stap, dus niets raakt kwijt.',
          'Wilt u het hele bestand van een eerdere dag terug? In **Instellingen** staan de reservekopieën, elk nagekeken. Zet u er een terug, dan wordt het bestand van nu eerst bewaard. U kiest daar ook hoeveel kopieën blijven (gewoon zijn dat er tien) en, in de app op uw computer, in welke map. Gaat een bestand niet meer open, dan ziet u zijn kopieën op het beginscherm.',
          { picture: 'history', alt: 'De geschiedenis: elke stap met wie, wanneer en wat.' },
        ],
      },
      {
        id: 'bijwerken',
        title: 'Werk rijen bij',
        blocks: [
          'In **Gegevens** staan alle rijen in een tabel. U kunt typen, kopiëren en plakken uit Excel, en naar onder vullen. Naast de tabel ziet u wat een wijziging met de kliffen doet, vóór u haar opslaat.',
          'Bedragen schrijft u zoals u wilt: 1.234.567,89 of 1,2 mln. Datums ook: 31-12-2027 of eind 2027. U ziet wat wij hebben gelezen. Is een bedrag nog niet bekend, schrijf dan p.m. Dat is niet nul.',
        ],
      },
      {
        id: 'bewijs',
        title: 'Bewaar het bewijs bij het cijfer',
        blocks: [
          'Kies in **Gegevens** een rij. Rechts, bij **Bewijs**, voegt u de beschikking of het besluit toe: als kopie in uw bestand (tot 26 MB), als verwijzing naar een bestand op zijn plaats, of als webadres. U schrijft er de bladzijde bij. Is een bestand weg of gewijzigd, dan staat dat bij de rij. Een webadres opent Lange Adem nooit vanzelf, en op een netwerkschijf kijkt het alleen als u op **Kijk na** drukt.',
          'Met het filter **Bewijs** ziet u welke cijfers nog geen bewijs hebben, ook op de pagina van een gebied. De kopieën gaan mee in reservekopieën en in een uitwisselbestand. Een samenvatting om te delen bevat ze niet.',
        ],
      },
      {
        id: 'uitwisselen',
        title: 'Wissel uit met een collega',
        blocks: [
          {
            steps: [
              'Kies in **Exporteren** de gebieden en **Maak een uitwisselbestand**. Het eindigt op .adempak. De rijen gaan mee met hun hele geschiedenis, de ingelezen bestanden, het bewijs, de opvolging en de instellingen. Ook uw scenario’s, uw eigen zinnen in briefings en de indelingen van bestanden gaan mee, voor zover ze over deze gebieden gaan. Bewaarde standen gaan mee als u alle gebieden kiest.',
              'Uw collega opent het eigen bestand en sleept het uitwisselbestand op het venster. Het scherm **Samenvoegen** laat zien wat nieuw is, wat is gewijzigd en wat is weggehaald, met wie en wanneer.',
              'Wat maar één van u wijzigde, gaat vanzelf goed. Wijzigden u en uw collega hetzelfde veld, dan kiest uw collega: houden wat er staat, of overnemen. Dat kan per rij of voor alle rijen.',
              'Samenvoegen is één stap in de geschiedenis en kan terug. Hetzelfde bestand nog eens samenvoegen verandert niets.',
            ],
          },
          'Let op: alles gaat mee, ook namen en toelichtingen. Van een ingelezen bestand gaat het hele bestand mee, ook met rijen van andere gebieden. Voor buitenstaanders is er de samenvatting om te delen.',
        ],
      },
      {
        id: 'kwaliteit',
        title: 'Kijk na wat opvalt',
        blocks: [
          'In **Kwaliteit** staat wat opvalt: dubbele rijen, bedragen in een andere eenheid, een kenmerk dat twee keer voorkomt, oude cijfers. Bij elk punt ziet u wat het met het gat doet. De laatste kolom brengt u naar de cel waar u het herstelt.',
        ],
      },
      {
        id: 'eigen-instellingen',
        title: 'Zet uw naam en de grenzen goed',
        blocks: [
          'Bij **Instellingen** kiest u taal, licht of donker, en of losse letters iets doen. U vult er uw naam en organisatie in: die staan bij elke wijziging. U kiest er ook vanaf welk bedrag een klif meetelt, hoeveel maanden een besluit vooraf moet komen, en welke besluitmomenten er zijn. U ziet het effect vóór u bewaart. Een veld dat wij niet kunnen lezen, noemen wij; dan is er niets bewaard.',
          'Met **Bewaar als bestand** neemt u alles mee naar een andere computer. Een beheerder kan elke instelling vastzetten; dan staat dat erbij.',
        ],
      },
    ],
  },
  {
    id: 'schrijver-van-de-briefing',
    title: 'Voor de schrijver van de briefing',
    intro: 'U schrijft voor een Kamerlid, een raad of een minister. Elk cijfer moet u kunnen verdedigen.',
    sections: [
      {
        id: 'vraag-kiezen',
        title: 'Kies eerst de vraag',
        blocks: [
          'Kies in het overzicht de peildatum en de lens. **Zeker** telt alleen geld dat is beschikt: wat u dan zegt, kan niemand betwisten. Noem de peildatum en de lens altijd bij een cijfer.',
        ],
      },
      {
        id: 'zin-overnemen',
        title: 'Neem de zin en de uitleg over',
        blocks: [
          'De bovenste zin van elk scherm is het antwoord. In het paneel **Waarom** kopieert u de hele uitleg met één knop: de regel, de getallen en de rijen.',
          'Staat er een vraagteken bij een cijfer, dan is een einddatum aangenomen of een bedrag onbekend. Schrijf dat erbij.',
        ],
      },
      {
        id: 'briefing-maken',
        title: 'Maak de pagina',
        blocks: [
          'In **Briefing** staat de pagina zoals zij wordt: kies de gebieden en de taal. De zinnen volgen uit de cijfers. Een zin zet u met een klik in uw eigen woorden; veranderen de cijfers daarna, dan ziet u wat er toen stond en wat er nu staat. Het past op één pagina, of het scherm zegt hoeveel er te veel is.',
          'Een woord met een spelfout krijgt een streep; klik er rechts op voor een andere spelling, of zet het in uw woordenlijst. In het programmavenster komen de woordenboeken mee, zonder internet; in een browser doet de browser het.',
          { picture: 'briefing', alt: 'De briefing: links de keuzes, rechts de pagina zoals zij wordt.' },
          'Kies **Word** of **PDF**, en de Excel-bijlage met hetzelfde nummer. Wat u maakte, is bewaard: in **Vergelijken** ziet u wat sindsdien veranderde.',
        ],
      },
      {
        id: 'bijlage-maken',
        title: 'Maak de bijlage',
        blocks: [
          'Kies **Exporteren**. De Excel-samenvatting heeft de kliffen, de bedragen per jaar en de bronnen. De formules rekenen in Excel verder. Kies alle gebieden of alleen een paar.',
          { picture: 'export', alt: 'Het scherm Exporteren.' },
          'De pagina maakt u ook op de opdrachtregel:',
          { list: ['lange-adem briefing --store gebied.adem --area Arnhem-Oost --out briefing.docx'] },
        ],
      },
      {
        id: 'niet-optellen',
        title: 'Let hierop',
        blocks: [
          {
            list: [
              'Tel verliezen van verschillende kliffen niet op. Het overzicht zegt wat er samen wegvalt.',
              'Voorbeeldgegevens zijn verzonnen. Dat staat op elk scherm en op elke pagina die het programma uitgaat.',
              'Openbare gegevens zijn onvolledig: wat is beloofd, is niet openbaar.',
            ],
          },
        ],
      },
    ],
  },
];
