import type { Because, MonthRange } from '#shared/domain/results.ts';
import type { Decider, FlagCode, Severity } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, euros, monthInSentence, percent } from '#shared/text/format.ts';

type Of<Rule extends Because['rule']> = Extract<Because, { rule: Rule }>;
type Params = Readonly<Record<string, string | number>>;

const severity: Record<Severity, string> = { critical: 'kritiek', high: 'hoog', medium: 'midden', low: 'laag' };
const decider: Record<Decider, string> = { national: 'het Rijk', provincial: 'de provincie', municipal: 'de gemeente', other: 'een ander' };
const amount = (cents: number) => euros(cents, 'nl');
const day = (date: string) => dateInSentence(date, 'nl');
const months = (count: number) => (count === 1 ? '1 maand' : `${count} maanden`);
const range = ({ from, to }: MonthRange) => `${monthInSentence(from, 'nl')} t/m ${monthInSentence(to, 'nl')}`;

/** Why a cliff is what it is: one or two sentences per rule, with its numbers. */
export const because = {
  loss: ({ before, after, lines, sum, areaLoss, lossPerYear, areaBefore, share }: Of<'loss'>) => {
    const each = lines.map((line) => `${line.scheme} gaat van ${amount(line.before)} naar ${amount(line.after)}`).join('; ');
    const replaced = areaLoss < sum ? ` Ander geld vangt een deel op: het gebied verliest ${amount(lossPerYear)}.` : '';
    return (
      `${each} (${range(before)} tegen ${range(after)}).${replaced} ` +
      `Dat is ${amount(lossPerYear)} per jaar, ${percent(share, 'nl')} van de ${amount(areaBefore)} die het gebied had.`
    );
  },
  shortfall: ({ window, gap, gapBefore, explained, excess, commitments, share }: Of<'shortfall'>) => {
    const known = [
      ...(gapBefore > 0 ? [`${amount(gapBefore)} bestond al`] : []),
      ...(explained > 0 ? [`${amount(explained)} komt door een klif`] : []),
    ];
    return (
      `Van ${range(window)} is ${amount(gap)} niet betaald${known.length > 0 ? `; ${known.join(' en ')}` : ''}. ` +
      `Er komt ${amount(excess)} tekort: ${percent(share, 'nl')} van de ${amount(commitments)} die dan is beloofd.`
    );
  },
  uncovered: ({ window, gap, uncovered, legalUncovered }: Of<'uncovered'>) => {
    if (uncovered === 0) return `Van ${range(window)} laat dit niets onbetaald.`;
    const legal = legalUncovered > 0 ? `, waarvan ${amount(legalUncovered)} juridisch verplicht` : '';
    const whole = gap > uncovered ? ` Het hele gat is dan ${amount(gap)}.` : '';
    return `Van ${range(window)} blijft hierdoor ${amount(uncovered)} onbetaald${legal}.${whole}`;
  },
  severity: ({ severity: word, withinMonths, share, legalUncovered, promisesHold }: Of<'severity'>) => {
    if (word === 'low') return 'Ernst: laag. Geen strengere regel geldt.';
    const why = legalUncovered && word !== 'medium' ? 'er blijft een juridische verplichting onbetaald' : `het is ${percent(share, 'nl')}`;
    const hold = promisesHold ? ' Wat is beloofd, blijft betaald: dan is de ernst hooguit midden.' : '';
    return `Ernst: ${severity[word]}. Het valt binnen ${withinMonths ?? 0} maanden na de peildatum en ${why}.${hold}`;
  },
  decision: ({ decider: who, line, leadMonths, notice, latestDay, decision, nextDecision }: Of<'decision'>) => {
    const why =
      notice !== null && notice.months === leadMonths
        ? `de opzegtermijn van ${notice.description} is ${months(leadMonths)}`
        : `zo'n besluit duurt ${months(leadMonths)}`;
    const about = line === null ? '' : ` over ${line}`;
    const first = `Hier beslist ${decider[who]}${about}, uiterlijk op ${day(latestDay)}: ${why}.`;
    if (decision === null) return `${first} Een besluitmoment kennen wij niet.`;
    if (!decision.passed) return `${first} Het laatste moment is ${decision.name}, ${day(decision.date)}.`;
    const next =
      nextDecision === null ? '' : ` De eerste kans nu is ${nextDecision.name}, ${day(nextDecision.date)}: te laat voor deze klif.`;
    return `${first} Het laatste moment was ${decision.name}, ${day(decision.date)}.${next}`;
  },
  application: ({ windows }: Of<'application'>) => {
    const each = windows.map(({ scheme, applyBefore }) => `${scheme} t/m ${day(applyBefore)}`);
    return `Aanvragen voor de volgende periode kan nog: ${each.join('; ')}.`;
  },
  matching: ({ matches }: Of<'matching'>) =>
    matches
      .map(({ scheme, matched, falls, goesOn }) =>
        falls === 'matched'
          ? `${scheme} is cofinanciering van ${matched}. ${matched} valt weg; ${scheme} geeft daarna nog ${amount(goesOn)} per jaar en kan meegaan.`
          : `${scheme} valt weg, en is cofinanciering van ${matched}. Die geeft daarna nog ${amount(goesOn)} per jaar, en kan vervallen zonder cofinanciering.`,
      )
      .join(' '),
} satisfies { readonly [Rule in Because['rule']]: (because: Of<Rule>) => string };

/** What is odd about a row without being wrong, and what the calculation does with it. */
export const flags = {
  'amount-outside-term': ({ label, year }: Params) => `${label}: het bedrag van ${year} valt buiten de looptijd. Het telt wel mee.`,
  'amount-unknown': ({ label, year }: Params) => `${label}: het bedrag van ${year} is onbekend. Het telt niet als nul.`,
  'earmark-unknown': ({ label }: Params) => `${label}: onbekend of het geld geoormerkt is. Het telt als vrij geld.`,
  'end-assumed': ({ label, end }: Params) =>
    `${label}: er is geen einddatum. Wij nemen ${dateInTable(String(end))} aan, het laatste jaar met een bedrag.`,
  'no-amount': ({ label }: Params) => `${label}: er staat geen bedrag. De rij telt niet mee.`,
  'notice-unknown': ({ label }: Params) => `${label}: de opzegtermijn is onbekend. Wij rekenen met 0 maanden.`,
  'possible-duplicate': ({ label }: Params) => `${label}: er is een tweede rij die er gelijk aan is. Kijk of het bedrag dubbel telt.`,
  'scheme-conflict': ({ label }: Params) => `${label}: deze rij zegt iets anders over de regeling dan wat telt.`,
  'scheme-without-money': ({ label, scheme }: Params) =>
    `${label}: ${scheme} heeft hier geen geld dat meetelt. Vrij geld moet dit betalen.`,
  'structural-with-end': ({ label, end }: Params) =>
    `${label}: structureel geld met een einde op ${dateInTable(String(end))}. Het telt als tijdelijk.`,
  'total-differs': ({ label, total, sum }: Params) =>
    `${label}: het totaal is ${amount(Number(total))}, de jaren zijn samen ${amount(Number(sum))}. De jaren tellen.`,
  'total-without-term': ({ label }: Params) => `${label}: een totaalbedrag zonder begin of einde. Vul de datums in, dan telt het mee.`,
  'years-missing': ({ label, year, end }: Params) =>
    `${label}: loopt t/m ${dateInTable(String(end))}, maar vanaf ${year} staat er geen bedrag. Die jaren zijn nul.`,
} satisfies { readonly [Code in FlagCode]: (params: Params) => string };
