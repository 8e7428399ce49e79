import type { HelpPage } from '#shared/text/help-page.ts';

/** A short guide for each of the three users. */
export const guides: readonly HelpPage[] = [
  {
    id: 'programmadirecteur',
    title: 'For the programme director',
    intro: 'You want to know until when your area is paid for, where the money falls away, and which decision can still repair that.',
    sections: [
      {
        id: 'overzicht-lezen',
        title: 'See what falls away',
        blocks: [
          'On the first screen choose **Look at the example**, or open your own file; what you had open before is ready there. You see the overview: one sentence with the answer, and a breath line for each area. The **Tour** (on the left, and later among the commands with Ctrl K) shows you the screens in two minutes.',
          { picture: 'overview', alt: 'The overview: a breath line per area, with severity, date, loss and last decision.' },
          {
            list: [
              'The filled band is money. Dark is granted, light is budgeted.',
              'The hatched band is the gap: promised, but not paid.',
              'The stroke with a mark is the cliff. The diamond is the last decision that is still in time.',
            ],
          },
          'At the top you choose the lens, the reference date, the horizon and the theme. All figures on all screens follow.',
          'Is there a dotted line under a word? Point at it, or go there with Tab: you see what it means. ? shows all keys.',
        ],
      },
      {
        id: 'gebied-openen',
        title: 'Open your area',
        blocks: [
          'Click on an area, or choose it with the arrows and press Enter. You see the large breath line, the cliffs, the money per year and the rows that it comes from. **Compare lenses** lays secured and hoped over the line, with the figures per year below it.',
          { picture: 'area', alt: 'The page of an area: the large breath line and the cliffs.' },
        ],
      },
      {
        id: 'waarom-lezen',
        title: 'Ask why',
        blocks: [
          'Click on a cliff. You read which rule holds, with which numbers, who must decide, and when. Below are the rows. Each row leads to the file and the cell where the figure stood.',
          { picture: 'why', alt: 'The panel Why, with the steps of the calculation.' },
        ],
      },
      {
        id: 'kalender-lezen',
        title: 'See which decision repairs what',
        blocks: [
          'The **Decision calendar** shows each moment with the cliffs for which it is the last. Choose **Who decides** to see only the State or only municipalities.',
          'So as not to miss one: switch on the messages under **Settings** (in the program’s window), and you get one message for each decision moment that comes near. Or take the calendar along to your own.',
          { picture: 'calendar', alt: 'The decision calendar with the cliffs of each moment.' },
        ],
      },
      {
        id: 'sinds-wanneer',
        title: 'See what changed',
        blocks: [
          'Under **Compare**, keep the state of today under a name, such as Kadernota 2027. Later you see what is different since: which cliffs came and went, and how much of that is because of data, time or a setting. After each briefing its state is kept by itself.',
        ],
      },
      {
        id: 'opvolgen',
        title: 'Agree on who does what',
        blocks: [
          'Under **Why?** you note of each cliff who owns it, how far it is (seen, raised, repaired or accepted), before when it must be done, and what was agreed. That stays when you import new figures.',
          'In **Open actions** you see by owner what is to be done; what is late comes first. If you call a cliff repaired while the figures still have it, it opens again by itself.',
        ],
      },
      {
        id: 'wat-als',
        title: 'Try what a decision does',
        blocks: [
          'Under **Scenarios** you extend or stop money and see at once which cliffs vanish. Your data do not change. See also rule 7.',
          'Where you kept two of them, choose **Lay two side by side**: by area and by cliff you see how it is now, how it becomes with the one and with the other, what each costs a year and who decides on it. **Save as a file** makes a file of it that a colleague opens, or that you use on the command line.',
        ],
      },
      {
        id: 'hoeveel-en-waar',
        title: 'Ask how much money is needed at least, and where first',
        blocks: [
          'In **Least money** stands for each area the smallest amount a year that closes the gap after a cliff. Slide to the amount that there is, or write it (1.2 million): you see which areas you best close with it, in which order and why. One click makes a scenario of it; it has then been checked.',
        ],
      },
      {
        id: 'hoe-zeker',
        title: 'See how sure the answer is',
        blocks: [
          'In **Sensitivity** you see the gap as a band: from granted money only to all money that anybody hopes for. Try what dearer commitments and later money do, and see on which money that is not granted yet most hangs.',
        ],
      },
    ],
  },
  {
    id: 'financieel-medewerker',
    title: 'For the finance officer',
    intro: 'You bring in the figures of your municipality, see whether they are right, and keep them up to date.',
    sections: [
      {
        id: 'inlezen',
        title: 'Read in your spreadsheet',
        blocks: [
          {
            steps: [
              'Make a new file, or open the file of your municipality.',
              'Drop your spreadsheet on the window. It may be laid out your own way, with total rows and merged cells too.',
              'Look at what we saw: which column means what, which rows do not count, and whether the total is right.',
              'Look at the points that we name. Each has its cell, and what you can do.',
              'Save. Until then nothing changes.',
            ],
          },
          { picture: 'import', alt: 'The screen Import: what was seen in the file and what changes.' },
          'Is your table still open in Excel or on a web page? Copy it and press Ctrl+V here. Of the same kind of file we remember how you read it: the next one goes by itself.',
          'Would you rather begin with an empty form? Choose **Empty workbook**: it holds explanations and lists to choose from.',
        ],
      },
      {
        id: 'plakken',
        title: 'Paste a table',
        blocks: [
          'Copy cells in Excel or a table on a web page, and press Ctrl+V on the first screen or under **Import**. You give the table a name; then all goes as with a file. Merged cells come along, and each figure leads back to the cell that you pasted. Where a table is too large, save it as a file first.',
        ],
      },
      {
        id: 'indelingen',
        title: 'Use a layout again',
        blocks: [
          'Under **Import** stand the layouts that we remember: which column means what, the unit, the sign and your corrections. Give a layout a name, save it as a file for a colleague, or take one in. Where a new file does not fit wholly, we ask only what differs. Names that mean the same stand below; you can part them again.',
        ],
      },
      {
        id: 'tegenspraak',
        title: 'Choose between documents that contradict each other',
        blocks: [
          'While importing you see on which day the file was adopted, and where it says so. Where it does not, fill it in; empty means that there is no formal decision. Where two documents state another amount for the same row, the newest formal decision counts. A file without a decision never changes a decision by itself. Both amounts are kept, with their day: they stand under **Quality**, where you can choose otherwise. That is a step that you can take back.',
        ],
      },
      {
        id: 'leveringen',
        title: 'Keep track of who delivered',
        blocks: [
          '**Deliveries** shows the newest file of each area: when, from whom, how many rows, and whether anything in it changed. What is missing or old stands on top.',
        ],
      },
      {
        id: 'terugnemen',
        title: 'Take back what was not right',
        blocks: [
          'Press Ctrl+Z, or open **History** and choose a step. Click a step to see what stood there, what it became, and what that did to the cliffs and the gap. You can take a step back after a restart too. Taking back is itself a step, so nothing is lost.',
          'Do you want the whole file of an earlier day back? In **Settings** are the backups, each of them checked. If you put one back, the file as it is now is kept first. There you also choose how many backups are kept (usually ten) and, in the app on your computer, in which folder. If a file does not open any more, you see its backups on the first screen.',
          { picture: 'history', alt: 'The history: each step with who, when and what.' },
        ],
      },
      {
        id: 'bijwerken',
        title: 'Keep rows up to date',
        blocks: [
          '**Data** shows all rows in a table. You can type, copy and paste from Excel, and fill down. Beside the table you see what a change does to the cliffs, before you save it.',
          'Write amounts as you like: 1,234,567.89 or 1.2 mln. Dates too: 31-12-2027 or end 2027. You see what we read. Where an amount is not known yet, write p.m. That is not zero.',
        ],
      },
      {
        id: 'bewijs',
        title: 'Keep the evidence with the figure',
        blocks: [
          'Choose a row in **Data**. On the right, under **Evidence**, add the grant or the decision: as a copy in your file (up to 26 MB), as a reference to a file where it lies, or as a web address, each with its page. When a file is gone or was changed, the row says so. Lange Adem never opens a web address by itself, and looks on a network share only when you press **Look**.',
          'The filter **Evidence** shows which figures have none yet, on the page of an area too. The copies go along in backups and in an exchange file. A summary to share does not hold them.',
        ],
      },
      {
        id: 'uitwisselen',
        title: 'Exchange with a colleague',
        blocks: [
          {
            steps: [
              'In **Export**, choose the areas and **Make an exchange file**. It ends in .adempak. The rows go along with their whole history, the imported files, the evidence, the follow-up and the settings. Your scenarios, your own sentences in briefings and the layouts of files go along too, as far as they are about these areas. Kept states go along when you choose all areas.',
              'Your colleague opens their own file and drops the exchange file on the window. The screen **Merge** shows what is new, changed and removed, with who and when.',
              'What only one of you changed needs no answer. Where both of you changed the same field, your colleague chooses: keep what is there, or take it over. Row by row, or for all rows.',
              'Merging is one step in the history and can be undone. Merging the same file again changes nothing.',
            ],
          },
          'Mind: everything goes along, also names and notes. Of an imported file the whole file goes along, also with rows of other areas. For outsiders there is the summary to share.',
        ],
      },
      {
        id: 'kwaliteit',
        title: 'Check what stands out',
        blocks: [
          'In **Quality** stands what is odd: double rows, amounts in another unit, a reference that occurs twice, old figures. With each point you see what it does to the gap. The last column brings you to the cell in which you mend it.',
        ],
      },
      {
        id: 'eigen-instellingen',
        title: 'Set your name and the limits',
        blocks: [
          'Under **Settings** you choose language, light or dark, and whether single letters do something. You fill in your name and organisation: they stand with every change. There you also choose from which amount a cliff counts, how many months beforehand a decision must come, and which decision moments there are. You see the effect before you save. A field that we cannot read is named; nothing is saved then.',
          'With **Save as a file** you take all of it to another computer. An administrator can fix each setting; that then stands beside it.',
        ],
      },
    ],
  },
  {
    id: 'schrijver-van-de-briefing',
    title: 'For the writer of the briefing',
    intro: 'You write for a member of parliament, a council or a minister. You must be able to defend every figure.',
    sections: [
      {
        id: 'vraag-kiezen',
        title: 'Choose the question first',
        blocks: [
          'In the overview choose the reference date and the lens. **Secured** counts only money that was granted: nobody can dispute what you say then. Always name the reference date and the lens with a figure.',
        ],
      },
      {
        id: 'zin-overnemen',
        title: 'Take over the sentence and the explanation',
        blocks: [
          'The top sentence of each screen is the answer. In the panel **Why** one button copies the whole explanation: the rule, the numbers and the rows.',
          'A question mark beside a figure says that an end date was assumed or an amount is unknown. Write that too.',
        ],
      },
      {
        id: 'briefing-maken',
        title: 'Make the page',
        blocks: [
          'Under **Briefing** stands the page as it will be: choose the areas and the language. The sentences follow from the figures. One click puts a sentence in your own words; when the figures change afterwards, you see what it said then and what it says now. It fits on one page, or the screen says how much is too much.',
          'A misspelt word is underlined; right-click it for another spelling, or add it to your words. In the program’s window the dictionaries come along, without internet; in a browser the browser does it.',
          { picture: 'briefing', alt: 'The briefing: the choices on the left, the page as it will be on the right.' },
          'Choose **Word** or **PDF**, and the Excel annex with the same number. What you made is kept: **Compare** shows what changed since.',
        ],
      },
      {
        id: 'bijlage-maken',
        title: 'Make the annex',
        blocks: [
          'Choose **Export**. The Excel summary has the cliffs, the amounts per year and the sources. Its formulas go on calculating in Excel. Choose all areas, or only a few.',
          { picture: 'export', alt: 'The screen Export.' },
          'The page is also made on the command line:',
          { list: ['lange-adem briefing --store gebied.adem --area Arnhem-Oost --out briefing.docx'] },
        ],
      },
      {
        id: 'niet-optellen',
        title: 'Mind this',
        blocks: [
          {
            list: [
              'Do not add up losses of several cliffs. The overview says what falls away together.',
              'Illustrative data are invented. That stands on every screen and on every page that leaves the program.',
              'Public data are incomplete: what was promised is not public.',
            ],
          },
        ],
      },
    ],
  },
];
