import type { Progress } from '#shared/contracts/events.ts';
import type { ChangeSetKind } from '#shared/contracts/history.ts';
import type { IssueSeverity, TableKind } from '#shared/contracts/inspection.ts';
import type { CoverageState, Decider, Lens, Severity } from '#shared/domain/words.ts';

/** What the command line says to people, in Dutch. */
export const cliTexts = {
  program: 'Lange Adem: tot wanneer zijn de beloften betaald?',
  usage: 'Gebruik:',
  usageOptions: '[opties]',
  usageCommand: '<opdracht>',
  arguments: 'Woorden:',
  options: 'Opties:',
  commands: 'Opdrachten:',
  helpOption: 'toont deze uitleg',
  versionOption: 'toont de versie',
  more: 'Meer over één opdracht: lange-adem <opdracht> --help',

  summaries: {
    inspect: 'laat zien hoe een spreadsheet wordt begrepen; verandert niets',
    import: 'leest spreadsheets in; maakt de opslag als die er nog niet is',
    sample: 'maakt een opslag met voorbeeldgegevens, of met wat openbaar is',
    template: 'schrijft het lege werkboek voor gemeenten',
    cliffs: 'berekent tot wanneer elk gebied is betaald, en welke kliffen er zijn',
    export: 'schrijft de samenvatting voor Excel',
    briefing: 'schrijft één pagina voor wie erover moet besluiten, in Word of PDF',
    snapshot: 'bewaart de rijen en instellingen van nu onder een naam',
    compare: 'laat zien wat er sinds een bewaarde stand anders is',
    least: 'rekent uit met hoeveel geld een klif geen gat meer geeft',
    calendar: 'schrijft een agendabestand: besluiten, kliffen, einden en laatste dagen',
    log: 'laat zien wie wat wanneer heeft gewijzigd',
    undo: 'maakt de laatste wijziging ongedaan',
    check: 'kijkt of het bestand heel is en of de cijfers kloppen',
    backup: 'maakt een hele, gecontroleerde kopie',
    restore: 'zet een kopie terug; wat er stond, blijft ernaast bewaard',
    serve: 'opent het venster in een browser op deze computer',
  },
  about: {
    files: 'xlsx, xlsm, xls, xlsb, ods of csv',
    store: 'de opslag (een bestand dat op .adem eindigt)',
    json: 'schrijft JSON in plaats van een tabel',
    lang: 'taal: nl of en',
    out: 'het bestand dat wordt geschreven',
    at: 'peildatum, zoals 2027-02-22 (vandaag als u niets kiest)',
    horizon: 'laatste jaar dat wordt bekeken',
    lens: 'welk geld telt: secured (zeker), planned (gepland) of hoped (gehoopt)',
    hardness: 'welke verplichtingen tellen: legal, administrative, intended, met komma’s ertussen',
    use: 'running: alleen exploitatie; all: ook investeringen',
    theme: 'alleen wat van dit thema is, zoals school; met een lege tekst: wat geen thema heeft',
    scenario: 'een bewaard scenario of een bestand: rekent alsof het geldt',
    failOn: 'eindigt met code 3 als er een klif is die minstens zo ernstig is: low, medium, high of critical',
    area: 'naam van een gebied',
    areas: 'naam van een gebied; mag vaker',
    areaOfRows: 'het gebied van rijen die geen gebied noemen',
    dryRun: 'laat zien wat er zou veranderen, en verandert niets',
    mapping: 'hoe het bestand gelezen moet worden (JSON, van inspect --mapping-out)',
    mappingOut: 'schrijft op hoe het bestand is gelezen, voor import --mapping',
    onConflict: 'bij twijfel: ask (rij afwijzen), newer (het bestand wint) of keep (de opslag blijft)',
    decided:
      'de dag van het besluit over deze bestanden, zoals 2026-07-02; none: er is geen besluit (anders telt wat het bestand zelf zegt)',
    strict: 'wijst het hele bestand af als één rij fout is',
    public: 'met openbare gegevens in plaats van voorbeeldgegevens',
    port: 'poort op deze computer (zelf gekozen als u niets opgeeft)',
    noOpen: 'opent geen browser, maar toont alleen het adres',
    pages: 'ook één pagina voor elk gebied',
    cliff: 'de klif: zijn id of key uit cliffs --json',
    snapshotName: 'de naam, zoals Begroting 2027',
    with: 'de naam van een bewaarde stand, of briefing:last voor de laatste briefing',
    until: 'tot en met dit jaar (dat van de horizon als u niets kiest)',
    package: 'een map (of .zip) met één CSV per tabel en een beschrijving, in plaats van Excel',
    picture: 'een plaatje (.svg of .png) van de ademlijnen, in plaats van Excel',
    years: 'met --picture en één --area: geld en beloften per jaar',
    each: 'een map (of .zip) met voor elk gebied een eigen bestand',
    eachTemplate: 'een map (of .zip) met voor elk gebied een eigen werkboek en een begeleidende brief',
    from: 'de kopie die wordt teruggezet',
    shareable: 'zonder namen, toelichtingen en andere gebieden: om te delen',
  },

  kinds: {
    sample: 'Voorbeeldgegevens: de bedragen zijn verzonnen.',
    public: 'Openbare gegevens, onvolledig: alleen openbare bedragen met een looptijd, en geen verplichtingen.',
  },
  severities: { critical: 'kritiek', high: 'hoog', medium: 'midden', low: 'laag' } satisfies Record<Severity, string>,
  lenses: { secured: 'zeker', planned: 'gepland', hoped: 'gehoopt' } satisfies Record<Lens, string>,
  states: {
    'no-data': 'geen gegevens',
    'no-commitments': 'geen verplichtingen',
    'gap-now': 'nu al een gat',
    until: 'gedekt t/m',
    covered: 'gedekt t/m',
  } satisfies Record<CoverageState, string>,
  cliffKinds: { cliff: 'klif', shortfall: 'tekort' },

  question: (at: string, lens: string, horizon: number) => `Peildatum ${at}, lens ${lens}, horizon ${horizon}.`,
  scenario: (name: string) => `Scenario: ${name}.`,
  theme: (theme: string) =>
    theme === '' ? 'Alleen rijen zonder thema.' : `Alleen het thema ${theme}: alle rijen tellen mee bij het betalen.`,
  vanished: (count: number) =>
    count === 1 ? 'Door dit scenario verdwijnt één klif of tekort:' : `Door dit scenario verdwijnen ${count} kliffen of tekorten:`,
  falling: (areas: number, count: number, before: string, loss: string) =>
    areas === 0
      ? `In geen van de ${count} gebieden valt vóór ${before} geld weg.`
      : `In ${areas === 1 ? 'één' : areas} van de ${count} gebieden valt vóór ${before} geld weg: samen ${loss} per jaar.`,
  short: (areas: number, count: number, before: string) =>
    `In ${areas === 1 ? 'één' : areas} van de ${count} gebieden komt vóór ${before} geld tekort.`,
  promised: (year: number, promised: string, unpaid: string) => `Voor ${year} is ${promised} beloofd. Daarvan is ${unpaid} niet betaald.`,
  nextMoment: (name: string, date: string, days: number, areas: number) =>
    `Eerstvolgende laatste besluit: ${name}, ${date}, ${days === 0 ? 'vandaag' : days === 1 ? 'over één dag' : `over ${days} dagen`}, voor ${areas === 1 ? 'één gebied' : `${areas} gebieden`}.`,
  missed: (areas: number) => (areas === 1 ? 'Eén gebied miste zijn laatste besluit.' : `${areas} gebieden misten hun laatste besluit.`),
  columns: {
    area: 'Gebied',
    severity: 'Ernst',
    coverage: 'Dekking',
    fundedUntil: 'Geld t/m',
    promisedUntil: 'Beloofd t/m',
    year: 'Jaar',
    date: 'Datum',
    kind: 'Soort',
    loss: 'Weg per jaar',
    share: 'Deel',
    uncovered: 'Niet betaald',
    decision: 'Laatste besluit',
    scheme: 'Regeling',
    changeSet: 'Nr',
    when: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    added: 'Erbij',
    changed: 'Anders',
    removed: 'Weg',
    column: 'Kolom',
    header: 'Kop',
    field: 'Veld',
    confidence: 'Zeker',
    because: 'Waarom',
  },
  thousands: 'Bedragen in duizenden euro’s. Een ? betekent: onzeker.',
  noCliffs: 'Er zijn geen kliffen of tekorten die meetellen.',
  decision: (name: string, passed: boolean) => (passed ? `${name} (voorbij)` : name),
  noDecision: 'onbekend',
  flagCount: (count: number) =>
    count === 1
      ? 'Bij één rij is iets opgemerkt; met --json ziet u wat.'
      : `Er zijn ${count} opmerkingen bij rijen; met --json ziet u welke.`,
  failedOn: (count: number, severity: string) =>
    count === 1
      ? `Er is één klif of tekort van ernst ${severity} of erger.`
      : `Er zijn ${count} kliffen of tekorten van ernst ${severity} of erger.`,

  made: (file: string, streams: number, commitments: number) =>
    `${file} is gemaakt: ${streams} geldstromen en ${commitments} verplichtingen.`,
  written: (file: string, bytes: string) => `${file} is geschreven (${bytes} kB).`,

  snapshotKept: (name: string) => `Bewaard: ${name}.`,
  compare: {
    about: (name: string, before: string, now: string) => `Sinds ${name}: toen peildatum ${before}, nu ${now}.`,
    rows: (added: number, changed: number, removed: number) => `Rijen: ${added} erbij, ${changed} anders, ${removed} weg.`,
    gap: 'Het gat van alle gebieden samen, en waardoor het anders is. In duizenden euro’s.',
    parts: { before: 'Toen', data: 'Gegevens', time: 'Tijd', setting: 'Instelling', now: 'Nu' },
    noCliffs: 'Geen klif is anders.',
    changes: { new: 'nieuw', gone: 'weg', earlier: 'eerder', later: 'later', larger: 'groter', smaller: 'kleiner', same: 'gelijk' },
  },
  least: {
    scheme: 'Overbrugging',
    schemeOf: (scheme: string, decider: Decider) =>
      `${scheme} (${{ national: 'Rijk', provincial: 'provincie', municipal: 'gemeente', other: 'anderen' }[decider]})`,
    about: (area: string, from: string, until: string) => `${area}, van ${from} tot en met ${until}.`,
    nothing: 'In deze maanden is er geen gat: er is niets nodig.',
    sum: (sum: string) => `Niet betaald: ${sum}. Zoveel is nodig als het geld tussen maanden mag schuiven.`,
    level: (level: string) => `Eén gelijk bedrag per jaar dat geen maand een gat laat: ${level}.`,
    decision: (name: string, date: string, passed: boolean) =>
      passed ? `Het laatste besluit hierover was ${name}, ${date}.` : `Laatste besluit hierover: ${name}, ${date}.`,
    noDecision: 'Wie hierover besluit, is niet bekend.',
  },

  packaged: (folder: string, files: number) => `In ${folder} staan ${files} bestanden.`,

  sound: (file: string, rows: number, changeSets: number) =>
    `${file} is heel: ${rows} rijen en ${changeSets} wijzigingen zijn nagekeken, en de cijfers kloppen.`,
  damaged: (file: string, count: number) =>
    count === 1
      ? `In ${file} is één ding niet zoals het was. Zet een kopie terug met restore.`
      : `In ${file} zijn ${count} dingen niet zoals ze waren. Zet een kopie terug met restore.`,
  wholeBackup: (path: string) => `Deze reservekopie is heel: ${path}`,
  damage: {
    file: (detail: string) => `Het bestand zelf: ${detail}.`,
    row: (table: string, id: string) => `Rij ${id} van ${table} is niet zoals zij is opgeslagen.`,
    rowMissing: (table: string, id: string) => `Rij ${id} van ${table} is weg.`,
    rowUnknown: (table: string, id: string) => `Rij ${id} van ${table} hoort er niet te zijn.`,
    reference: (table: string, to: string) => `Een rij van ${table} verwijst naar iets in ${to} dat er niet is.`,
    changeSet: (id: number) => `Wijziging ${id} in de geschiedenis is niet zoals zij was.`,
    source: (sha256: string) => `Een bewaard bestand (${sha256.slice(0, 8)}…) is niet zoals het was.`,
  },
  faults: (count: number) =>
    count === 1 ? 'Eén cijfer is niet de som van zijn rijen. Meld dit.' : `${count} cijfers zijn niet de som van hun rijen. Meld dit.`,
  restored: (file: string, replaced: string | null) =>
    replaced === null ? `${file} is teruggezet.` : `${file} is teruggezet. Wat er stond, heet nu ${replaced}.`,

  tableKinds: { streams: 'geldstromen', commitments: 'verplichtingen', areas: 'gebieden', unknown: 'onbekend' } satisfies Record<
    TableKind,
    string
  >,
  inspected: (file: string, tables: number) =>
    tables === 0 ? `${file}: geen tabel gevonden.` : tables === 1 ? `${file}: één tabel.` : `${file}: ${tables} tabellen.`,
  inspectedTable: (sheet: string, hidden: boolean, kind: string, records: number, first: number, last: number) =>
    `Blad ${sheet}${hidden ? ' (verborgen)' : ''}: ${kind}, ${records === 1 ? 'één rij' : `${records} rijen`}, van rij ${first} tot en met ${last}.`,
  inspectedTotal: (total: string, unit: number) =>
    `Samen ${total}${unit === 1 ? '' : `, gelezen als × € ${unit === 1000 ? '1.000' : '1.000.000'}`}.`,
  reconciled: 'Dat is gelijk aan het totaal in het bestand.',
  notReconciled: (stated: string) => `Het totaal in het bestand is ${stated}: dat klopt niet.`,

  issueSeverities: { error: 'fout', warning: 'let op', info: 'ter informatie' } satisfies Record<IssueSeverity, string>,
  imported: (file: string, dryRun: boolean) => (dryRun ? `${file} (proef: er is niets veranderd)` : file),
  importCounts: (counts: { new: number; changed: number; unchanged: number; rejected: number }) =>
    `${counts.new} nieuw, ${counts.changed} gewijzigd, ${counts.unchanged} gelijk, ${counts.rejected} afgewezen.`,
  importAbsent: (absent: number) =>
    absent === 1
      ? 'Eén rij van een eerdere levering staat er niet meer in; zij blijft staan.'
      : `${absent} rijen van een eerdere levering staan er niet meer in; zij blijven staan.`,
  importDoubtful: (doubtful: number) => (doubtful === 1 ? 'Bij één rij is er twijfel.' : `Bij ${doubtful} rijen is er twijfel.`),
  importTotal: (total: string) => `Samen ${total}.`,
  importSet: (changeSet: number) => `Dit is wijziging ${changeSet}. Ongedaan maken: lange-adem undo.`,
  importNothing: 'Er verandert niets.',

  changeKinds: {
    create: 'nieuwe opslag',
    import: 'ingelezen',
    sample: 'voorbeeldgegevens',
    public: 'openbare gegevens',
    edit: 'gewijzigd',
    settings: 'instellingen',
    undo: 'ongedaan gemaakt',
    restore: 'teruggezet',
    merge: 'samengevoegd',
  } satisfies Record<ChangeSetKind, string>,
  isUndone: (by: number) => `ongedaan gemaakt door ${by}`,
  undid: (undid: number, what: string) => `Wijziging ${undid} (${what}) is ongedaan gemaakt.`,
  undidRows: (added: number, changed: number, removed: number) => `Rijen: ${added} terug, ${changed} zoals eerst, ${removed} weg.`,
  undidKept: (count: number) =>
    count === 1 ? 'Eén veld is later gewijzigd en bleef zoals het is.' : `${count} velden zijn later gewijzigd en bleven zoals ze zijn.`,

  steps: {
    read: 'lezen',
    understand: 'begrijpen',
    compare: 'vergelijken',
    save: 'opslaan',
    calculate: 'rekenen',
    write: 'schrijven',
  } satisfies Record<Progress['step'], string>,
};

export type CliTexts = typeof cliTexts;
