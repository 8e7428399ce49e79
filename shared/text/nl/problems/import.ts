import type { ImportProblems } from '#shared/contracts/problems/import.ts';
import { dateInSentence, dateInTable, euros, number } from '#shared/text/format.ts';
import type { Sentences } from '#shared/text/sentences.ts';
import { changedField, storedValue } from '#shared/text/stored-value.ts';

/** A number as people write it. */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function decided(day: string | null): string {
  return day === null ? 'geen formeel besluit' : `vastgesteld op ${dateInSentence(day, 'nl')}`;
}

function percentOf(hundredths: number): string {
  return `${decimal(hundredths / 100)}%`;
}

export const importProblems: Sentences<ImportProblems> = {
  'no-table-found': ({ sheets }) =>
    `Er is geen tabel gevonden (bladen: ${sheets}). Zet boven de kolommen een rij met namen, zoals Gebied, Regeling en 2027, of gebruik het sjabloon.`,
  'column-missing': ({ column }) => `De kolom "${column}" ontbreekt. Voeg deze kolom toe, of wijs een andere kolom ervoor aan.`,
  'column-twice': ({ column }) =>
    `Twee kolommen betekenen hetzelfde: "${column}". Alleen de eerste is gelezen. Verwijder er een, of geef ze een andere naam.`,
  'area-missing': () => 'In deze rij staat geen gebied. Vul het gebied in, of kies een gebied voor het hele bestand.',
  'area-unknown': ({ seen, nearest, reason = 'spelling' }) =>
    nearest === ''
      ? `Het gebied "${seen}" is niet bekend. Verbeter de naam, of voeg het gebied toe op het blad Gebieden.`
      : `Het gebied "${seen}" is niet bekend. Bedoelt u ${nearest} (${{ spelling: 'lijkt erop', municipality: 'in die gemeente', part: 'een deel van de naam' }[reason]})? Verbeter dan de naam.`,
  'scheme-missing': () => 'In deze rij staat geen regeling. Vul de naam van de regeling in.',
  'scheme-circle': ({ scheme, follows }) =>
    `${scheme} volgt ${follows} op, en die volgt weer ${scheme} op. Verbeter de kolom Opvolger van.`,
  'description-missing': () => 'In deze rij staat geen omschrijving. Vul in wat er is beloofd.',
  'amount-unreadable': ({ seen }) => `"${seen}" is geen bedrag. Vul een getal in, of p.m. als het bedrag niet bekend is.`,
  'amount-negative': ({ seen }) => `Het bedrag ${seen} is negatief. Vul een bedrag van nul of meer in.`,
  'amount-too-large': ({ seen }) => `Het bedrag ${seen} is te groot. Controleer het bedrag en de eenheid (euro, x 1.000).`,
  'date-unreadable': ({ seen }) =>
    `"${seen}" is geen bestaande datum van 1990 tot en met 2150. Vul een datum in als 31-12-2027, of een jaar.`,
  'day-unreadable': ({ seen }) => `"${seen}" is geen dag van het jaar. Vul een dag en een maand in, zoals 15-11.`,
  'end-before-start': ({ start, end }) =>
    `De einddatum ${dateInTable(end)} ligt voor de startdatum ${dateInTable(start)}. Verbeter een van de twee.`,
  'word-unknown': ({ seen, allowed }) => `"${seen}" is hier niet bekend. Kies uit: ${allowed}.`,
  'number-unreadable': ({ seen }) => `"${seen}" is geen getal. Vul een getal in, of laat de cel leeg.`,
  'percent-rounded': ({ seen, read }) =>
    `"${seen}" is afgerond op ${percentOf(read)}: een percentage heeft hooguit twee decimalen. Controleer of dat klopt.`,
  'percent-decimals': ({ seen }) => `"${seen}" heeft te veel decimalen. Vul een percentage in met hooguit twee decimalen, zoals 2,35.`,
  'number-out-of-range': ({ seen, from, to }) =>
    `${typeof seen === 'number' ? decimal(seen) : seen} kan hier niet. Vul een getal in van ${from} tot en met ${to}.`,
  'text-too-long': ({ limit }) => `Deze tekst is te lang. Maak er hooguit ${limit} tekens van.`,
  'formula-without-value': () =>
    'In deze cel staat een formule zonder uitkomst. Open het bestand in Excel, bewaar het en kies het opnieuw.',
  'error-cell': ({ seen }) => `In deze cel staat een fout (${seen}). Herstel de formule, of vul de waarde zelf in.`,
  'row-changed-by-hand': ({ field, store, file }) =>
    `${changedField(field, 'nl')} is met de hand gewijzigd in "${storedValue(field, store, 'nl')}", en het bestand zegt "${storedValue(field, file, 'nl')}". Kies welke van de twee telt.`,
  'decision-seen': ({ day }) =>
    `Dit bestand is vastgesteld op ${dateInSentence(day, 'nl')}. Zegt een ander document een ander bedrag, dan telt het nieuwste besluit.`,
  'documents-differ': ({ counts, countsDay, other, otherDay }) =>
    `Twee documenten noemen een ander bedrag. ${counts} telt (${decided(countsDay)}), ${other} niet (${decided(otherDay)}). Kies bij deze rij anders als dat niet klopt.`,
  'row-likely-same': ({ existing }) => `Deze rij lijkt op een rij die er al is: ${existing}. Kies of het dezelfde is.`,
  'rows-rejected': ({ count }) =>
    `${count} rijen zijn afgewezen, dus is er niets ingelezen. Verbeter de rijen en kies het bestand opnieuw.`,
  'amount-ambiguous': ({ seen }) =>
    `"${seen}" kan twee bedragen betekenen, en de kolom beslist het niet. Schrijf het bedrag voluit, zoals 1234,00 of 1234000.`,
  'locale-assumed': ({ seen, read }) =>
    `"${seen}" en andere bedragen zijn gelezen met een teken voor duizendtallen: ${read}. Controleer of dat klopt.`,
  'amount-word': ({ seen }) =>
    `"${seen}" is gelezen als het getal dat er staat; het woord erbij is bewaard in de toelichting. Controleer het bedrag.`,
  'amount-unknown': ({ seen }) =>
    `Bij "${seen}" is niet bekend over welk jaar het gaat; de rij is zonder dit bedrag gelezen. Vul een startdatum en einddatum in.`,
  'amount-range': ({ seen }) => `"${seen}" is gelezen als een vast deel en een verwacht deel. Controleer of dat klopt.`,
  'amounts-none': ({ seen, count }) =>
    `"${seen}" staat ${count} keer in deze tabel en is gelezen als: geen bedrag. Vul een 0 in waar nul is bedoeld.`,
  'amount-has-parts': ({ column, parts }) =>
    `De kolom "${column}" is de som van ${parts}. Het bedrag is dus geld van meer dan één gever. Wijs de kolom aan die moet tellen.`,
  'amount-spread': ({ seen, from, to }) =>
    from === to
      ? `"${seen}" is een bedrag per jaar en is gelezen als het bedrag van ${from}. Controleer of dat klopt.`
      : `"${seen}" is een bedrag per jaar en is ingevuld voor de jaren ${from} tot en met ${to}. Controleer of dat klopt.`,
  'amount-merged': ({ seen }) =>
    `"${seen}" staat in een cel die over meer jaren of rijen is samengevoegd. Het bedrag telt alleen in het eerste jaar en de eerste rij. Verdeel het als dat niet klopt.`,
  'amount-per-year': ({ seen }) =>
    `"${seen}" is een bedrag per jaar, maar van welk jaar tot welk jaar staat er niet. De rij is zonder dit bedrag gelezen. Vul een startdatum en einddatum in.`,
  'year-onward': ({ column, year }) =>
    `De kolom "${column}" is gelezen als het bedrag van ${year}. Wat daarna komt, volgt uit de einddatum: laat die leeg bij een doorlopende rij met aard structureel.`,
  'year-loose': ({ column, year }) =>
    `De kolom "${column}" is gelezen als het bedrag van ${year}. Wijs een ander veld aan als dat niet klopt.`,
  'column-other-flow': ({ column }) =>
    `In de kop "${column}" staan lasten, baten of saldo die niet bij dit soort tabel horen. De bedragen zijn toch gelezen. Controleer of dat klopt.`,
  'unit-of-rows': ({ seen, unit }) =>
    `Door "${seen}" zijn deze bedragen gelezen ${unit === 1 ? 'in hele euro’s' : `x ${unit === 1000 ? '1.000' : '1.000.000'}`}, anders dan de rest van de tabel. Controleer of dat klopt.`,
  'unit-far-away': ({ seen, unit }) =>
    `Bij deze tabel staat geen eenheid. Door "${seen}", verderop in het bestand, zijn de bedragen gelezen ${unit === 1 ? 'in hele euro’s' : `x ${unit === 1000 ? '1.000' : '1.000.000'}`}. Controleer of dat klopt.`,
  'units-several': ({ seen, unit }) =>
    `Boven deze tabel staan verschillende eenheden ("${seen}"). De bedragen zijn gelezen ${unit === 1 ? 'in hele euro’s' : `x ${unit === 1000 ? '1.000' : '1.000.000'}`}. Controleer of dat klopt.`,
  'unit-assumed': ({ column, unit }) =>
    `Bij de kolom "${column}" staat geen eenheid. De bedragen zijn gelezen x ${unit === 1000 ? '1.000' : '1.000.000'}, zoals in de kolommen ernaast. Controleer of dat klopt.`,
  'unit-of-row-unknown': ({ seen }) => `"${seen}" is geen bekende eenheid. Vul in: euro, x 1.000 of mln.`,
  'table-of-changes': ({ seen }) =>
    `Volgens de titel ("${seen}") staan hier wijzigingen en geen hele bedragen. Ze zijn gelezen als hele bedragen. Controleer of dat klopt.`,
  'tables-overlap': ({ other, count }) =>
    `${count === 1 ? 'Een rij' : `${count} rijen`} van deze tabel ${count === 1 ? 'staat' : 'staan'} ook in de tabel op "${other}", met een bedrag voor hetzelfde jaar. Is dat een eerdere versie? Haal die dan weg, anders telt het geld dubbel.`,
  'area-by-municipality': ({ seen, area }) =>
    `"${seen}" is een gemeente. Het bedrag is helemaal voor ${area} gerekend. Vul Aandeel gebied in als dat niet klopt.`,
  'area-share-assumed': ({ seen, share }) =>
    `Van het bedrag van "${seen}" is ${number(share / 100, 'nl', share % 100 === 0 ? 0 : 2)} % voor dit gebied gerekend, zoals u aannam. Het deel staat bij Aandeel gebied.`,
  'area-of-title': ({ seen, area }) =>
    `In deze tabel staat geen gebied bij de rijen. Door "${seen}" is ${area} gebruikt. Controleer of dat klopt.`,
  'area-carried': ({ count }) => `Bij ${count} rijen is het gebied van de rij erboven gebruikt. Controleer of dat klopt.`,
  'column-unused': ({ column }) => `De kolom "${column}" is niet gelezen. Wijs een veld aan als de gegevens nodig zijn.`,
  'cell-without-column': ({ seen }) =>
    `"${seen}" staat in een kolom zonder naam en is niet gelezen. Geef de kolom een naam als het nodig is.`,
  'date-assumed': ({ seen, date }) => `"${seen}" is gelezen als ${dateInTable(date)}. Vul de datum in als dat niet klopt.`,
  'nothing-to-repair': () => 'Geen enkele rij is afgekeurd. Er is niets om te herstellen: u kunt het bestand opslaan.',
  'scheme-joined': ({ seen, meant }) =>
    `"${seen}" is gelezen als "${meant}", zoals u eerder koos. Maak de namen los bij Inlezen als dat niet klopt.`,
  'scheme-may-follow': ({ seen, earlier }) => `"${seen}" lijkt het vervolg op "${earlier}". Geef aan of de regeling die opvolgt.`,
  'scheme-nearly': ({ seen, nearest, reason }) =>
    `De regeling "${seen}" lijkt op "${nearest}" (${{ spelling: 'bijna dezelfde letters', words: 'dezelfde woorden', abbreviation: 'een afkorting' }[reason]}). Maak de namen gelijk als het dezelfde regeling is.`,
  'column-left-out': ({ column, reason }) =>
    `De kolom "${column}" telt niet mee: ${
      {
        'other-kind': 'deze gegevens horen niet bij dit soort tabel',
        'other-flow': 'baten tellen bij geldstromen en lasten bij verplichtingen',
        'other-measure': 'voor dat jaar telt een andere kolom (bijgesteld gaat voor begroting, raming en realisatie)',
        'sum-of-years': 'het is de som van de jaren',
        course: 'van een reserve telt de eerste stand; wat zij dekt, rekent het programma zelf uit',
      }[reason]
    }. Wijs een veld aan als dat niet klopt.`,
  'reserves-taken': ({ column, count }) =>
    `De reserve van een gebied is gelezen uit "${column}"${count === 1 ? '' : ` (${count} rijen, per gebied opgeteld)`}. Stortingen, onttrekkingen en latere standen tellen niet mee. Controleer of dit de stand op de peildatum is.`,
  'table-of-law': ({ table }) =>
    ({
      reserves:
        'Dit is een staat van reserves (stand, storting, onttrekking) en geen geldstroom; de tabel telt niet mee. Vul de reserve van een gebied in op het blad Gebieden.',
      'grant-balances':
        'Dit is het verloop van vooruit ontvangen uitkeringen; de tabel telt niet mee. Vul wat nog te besteden is in als geldstroom, met Besteedbaar tot.',
      sisa: 'Dit is een SiSa-bijlage; de tabel telt niet mee. Vul wat besteed is in bij de geldstroom, in de kolommen Besteed en Besteed t/m.',
    })[table],
  'row-other-flow': () =>
    'Volgens de kop of kolom van deze rij zijn het baten of lasten die niet bij deze tabel horen. De rij telt niet mee. Zet de rij in een eigen tabel als die mee moet.',
  'kind-unknown': () =>
    'Niet duidelijk is of dit geldstromen of verplichtingen zijn. Wijs aan wat de kolommen betekenen; tot dan telt deze tabel niet mee.',
  'row-may-be-total': () =>
    'Deze rij is de som van de rijen erboven (op afronding na), en is toch als gewone rij gelezen. Verwijder de rij als het een totaal is.',
  'row-is-sum': () =>
    'Deze rij is precies de som van de rijen erboven, en telt daarom niet mee. Geef de rij een datum of zekerheid als het een eigen bedrag is.',
  'row-is-sum-of-below': () =>
    'Deze rij is precies de som van de rijen eronder, en telt daarom niet mee. Geef de rij een datum of zekerheid als het een eigen bedrag is.',
  'row-may-be-other-flow': () =>
    'De naam van deze rij spreekt van baten bij verplichtingen, of van lasten bij geldstromen. De rij is gewoon gelezen. Verwijder de rij als die hier niet hoort.',
  'row-may-be-count': () =>
    'Volgens de naam telt deze rij iets anders dan geld. De getallen zijn toch als bedragen gelezen. Verwijder de rij als dat niet klopt.',
  'row-may-be-part': () =>
    'Deze rij staat onder "waarvan" en kan een deel zijn van een rij erboven. De rij is gewoon gelezen. Verwijder de rij als die dubbel telt.',
  'row-may-be-sum-of-below': () =>
    'De rijen eronder zijn samen precies deze rij, en toch is zij als gewone rij gelezen. Verwijder de rij als het een totaal is.',
  'row-is-part': () =>
    'Deze rij is een deel van de rij erboven ("waarvan"), en telt daarom niet apart mee. Verander de naam als het een eigen bedrag is.',
  'row-called-total': () =>
    'Deze rij heet totaal of saldo, maar is niet de som van de rijen erboven. De rij is gewoon gelezen. Verwijder de rij als het een totaal is.',
  'total-differs': ({ stated, found, row }) =>
    `Het totaal in het bestand is ${euros(stated, 'nl')}, de rijen samen zijn ${euros(found, 'nl')}.${row === 0 ? ' Controleer de rijen.' : ` Rij ${row} verklaart het verschil: controleer die rij.`}`,
  'unit-doubtful': ({ unit }) =>
    `De bedragen zijn erg groot voor de eenheid x ${unit === 1000 ? '1.000' : '1.000.000'} die erbij staat. Controleer de eenheid.`,
  'amount-large-for-unit': ({ unit }) =>
    `In deze rij staat een bedrag dat veel groter is dan de andere. Het is gelezen x ${unit === 1000 ? '1.000' : '1.000.000'}. Controleer of het niet in hele euro’s staat.`,
  'decimals-assumed': ({ seen }) =>
    `"${seen}" is gelezen met drie cijfers achter de komma, omdat andere kolommen dat teken zo gebruiken. Controleer of het geen duizendtallen zijn.`,
  'unit-unlike-others': () =>
    'Bij deze tabel staat geen eenheid, en bij een andere tabel in het bestand wel. De bedragen zijn gelezen als hele euro’s. Controleer of dat klopt.',
  'unit-unstated': () =>
    'Er staat geen eenheid bij deze bedragen, en ze zijn klein. Ze zijn gelezen als hele euro’s. Controleer of dat klopt.',
  'citizen-number': ({ cells }) =>
    `Hier staat iets wat lijkt op een burgerservicenummer (${cells}). Lange Adem heeft geen persoonsgegevens nodig en bewaart het bestand: haal de nummers er eerst uit.`,
  'sheet-hidden': () => 'Dit blad is verborgen, en is niet gelezen als invoer. Maak het zichtbaar als het mee moet tellen.',
  'sheet-protected': () => 'Dit blad is beveiligd. Het is gewoon gelezen.',
  'sheet-left-out': () =>
    'Dit blad is gemaakt uit de andere bladen, en is daarom niet gelezen. Zet nieuwe gegevens op Geldstromen of Verplichtingen.',
  'rows-far-away': ({ row }) =>
    `Vanaf rij ${row} staat nog iets, na duizenden lege rijen. Dat is niet gelezen. Haal de lege rijen weg als het mee moet tellen.`,
  'rows-outside-table': ({ from, to }) =>
    `${from === to ? `In rij ${from} staan` : `Tussen rij ${from} en ${to} staan`} bedragen buiten een tabel die is herkend. Ze zijn niet gelezen. Zet er een rij met namen boven, zoals Gebied, Regeling en 2027.`,
  'rows-hidden': ({ rows }) => `Verborgen rijen zijn meegelezen: ${rows}. Verwijder ze als ze niet mee moeten tellen.`,
  'columns-hidden': ({ columns }) => `Verborgen kolommen zijn meegelezen: ${columns}. Verwijder ze als ze niet mee moeten tellen.`,
};
