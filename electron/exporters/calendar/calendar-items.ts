import type { CommitmentRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import type { StoreKind } from '#shared/contracts/store.ts';
import type { CalendarMoment, MomentCliff } from '#shared/contracts/views.ts';
import { type CivilDate, monthsLater } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Answer, Cliff } from '#shared/domain/results.ts';
import type { CalendarFileTexts } from '#shared/text/nl/calendar-file.ts';

/** A whole day in a calendar. */
export type CalendarItem = {
  /** The same in every file of the same thing, so that a second import moves it and does not double it. */
  readonly uid: string;
  readonly date: CivilDate;
  readonly title: string;
  readonly description: string;
};

export type CalendarInput = {
  readonly answer: Answer;
  /** The rows of the chosen areas. */
  readonly rows: StoredRows;
  readonly moments: readonly CalendarMoment[];
  readonly kind: StoreKind;
};

/**
 * What is still to come from the reference date on: decision moments that some cliff hangs on and every moment of the
 * next two years, cliffs, ends, the last days to give notice, to apply and to account for. By date, then by uid.
 */
export function calendarItems(input: CalendarInput, texts: CalendarFileTexts): readonly CalendarItem[] {
  const { answer, kind } = input;
  const items = [
    ...momentItems(input, texts),
    ...planItems(input, texts),
    ...cliffItems(input, texts),
    ...streamItems(input, texts),
    ...commitmentItems(input, texts),
  ];
  const closing = [texts.seenFrom(answer.at, texts.lenses[answer.lens]), ...(kind === 'sample' ? [texts.sample] : [])];
  return items
    .filter(({ date }) => date >= answer.at)
    .map((item) => ({ ...item, description: [item.description, ...closing].filter((part) => part !== '').join('\n') }))
    .sort((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.uid < b.uid ? -1 : 1));
}

/** For how many months ahead a moment stands in the calendar although no cliff hangs on it. */
const monthsShownAnyway = 24;

function momentItems({ answer, rows, moments }: CalendarInput, texts: CalendarFileTexts): CalendarItem[] {
  const chosen = new Set<AreaId>(rows.areas.map(({ id }) => id));
  const names = new Map(rows.areas.map(({ id, name }) => [id, name]));
  const isNear = (date: CivilDate) => date <= monthsLater(answer.at, monthsShownAnyway);
  return moments.flatMap(({ id, name, date, decides, ownDayOf, influence, lastFor, lateFor }) => {
    const last = lastFor.filter(({ areaId }) => chosen.has(areaId));
    const late = lateFor.filter(({ areaId }) => chosen.has(areaId));
    const ofAreas = ownDayOf?.flatMap((area) => names.get(area) ?? []) ?? null;
    if (ofAreas?.length === 0 || (last.length + late.length === 0 && !isNear(date))) return [];
    const lines = [
      ...(decides ? [] : [texts.reportsOnly]),
      ...(last.length === 0 ? [] : [texts.lastForLead, ...last.map((cliff) => cliffLine(cliff, texts))]),
      ...(late.length === 0 ? [] : [texts.lateForLead, ...late.map((cliff) => cliffLine(cliff, texts))]),
    ];
    const title = texts.moment(ofAreas === null ? name : texts.momentOf(name, ofAreas.join(', ')), last.length);
    const before = influence === null || last.length + late.length === 0 ? [] : [influenceItem(id, influence.until, title, texts)];
    return [{ uid: `moment:${id}`, date, title, description: lines.join('\n') }, ...before];
  });
}

/** Apart from the moment itself: the last day on which something can be done about it. */
function influenceItem(id: string, date: CivilDate, moment: string, texts: CalendarFileTexts): CalendarItem {
  return { uid: `influence:${id}`, date, title: texts.influence(moment), description: '' };
}

/** The last day of the running implementation plan, with how far the promise goes. */
function planItems({ rows }: CalendarInput, texts: CalendarFileTexts): CalendarItem[] {
  return rows.areas.flatMap(({ id, name, planUntil, programmeHorizon }) =>
    planUntil === null
      ? []
      : [{ uid: `plan:${id}`, date: planUntil, title: texts.plan(name), description: texts.planWhy(programmeHorizon) }],
  );
}

function cliffLine({ kind, areaName, date, lossPerYear, uncovered }: MomentCliff, texts: CalendarFileTexts): string {
  return kind === 'cliff'
    ? texts.cliffLine(areaName, date, texts.loss(lossPerYear))
    : texts.shortfallLine(areaName, date, texts.loss(uncovered));
}

function cliffItems({ answer, rows }: CalendarInput, texts: CalendarFileTexts): CalendarItem[] {
  const names = new Map(rows.areas.map(({ id, name }) => [id, name]));
  return answer.cliffs.flatMap((cliff) => {
    const area = names.get(cliff.areaId);
    if (area === undefined) return [];
    const title = cliff.kind === 'cliff' ? texts.cliff(area) : texts.shortfall(area);
    return [{ uid: cliff.key, date: cliff.date, title, description: cliffText(cliff, texts) }];
  });
}

function cliffText({ kind, lossPerYear, share, uncovered, decision, uncertain }: Cliff, texts: CalendarFileTexts): string {
  return [
    ...(kind === 'cliff' ? [texts.cliffLoss(lossPerYear, share)] : []),
    texts.cliffUncovered(uncovered),
    decision === null ? texts.noDecision : texts.cliffDecision(decision.name, decision.date, decision.passed),
    ...(uncertain ? [texts.uncertain] : []),
  ].join('\n');
}

function streamItems({ rows }: CalendarInput, texts: CalendarFileTexts): CalendarItem[] {
  const areas = new Map(rows.areas.map(({ id, name }) => [id, name]));
  const schemes = new Map(rows.schemes.map(({ id, name }) => [id, name]));
  return rows.streams.flatMap((stream: StreamRecord) => {
    const [area, scheme] = [areas.get(stream.areaId), schemes.get(stream.schemeId)];
    if (area === undefined || scheme === undefined) return [];
    const description = stream.reference === null ? '' : texts.reference(stream.reference);
    const item = (what: string, date: CivilDate | null, title: string) =>
      date === null ? [] : [{ uid: `${what}:${stream.id}`, date, title, description }];
    return [
      ...item('end', stream.end, texts.end(scheme, area)),
      ...item('apply', stream.applyBefore, texts.apply(scheme, area)),
      ...item('report', stream.reportBefore, texts.report(scheme, area)),
    ];
  });
}

/** Ends of commitments, and the last day to give notice of those that the first cliff to hit them leaves unpaid. */
function commitmentItems({ answer, rows }: CalendarInput, texts: CalendarFileTexts): CalendarItem[] {
  const areas = new Map(rows.areas.map(({ id, name }) => [id, name]));
  const firstHit = new Map<string, CivilDate>();
  for (const { date, commitments } of answer.cliffs)
    for (const { id } of commitments) if (date < (firstHit.get(id) ?? '9999')) firstHit.set(id, date);
  return rows.commitments.flatMap((commitment: CommitmentRecord) => {
    const { id, areaId, description, end, noticeMonths } = commitment;
    const area = areas.get(areaId);
    if (area === undefined) return [];
    const ends = end === null ? [] : [{ uid: `end:${id}`, date: end, title: texts.commitmentEnd(description, area), description: '' }];
    const hit = firstHit.get(id);
    // What ends by itself before the money does needs no notice.
    if (hit === undefined || noticeMonths === null || noticeMonths === 0 || (end !== null && end <= hit)) return ends;
    const notice = { uid: `notice:${id}`, date: monthsLater(hit, -noticeMonths), title: texts.notice(description, area) };
    return [...ends, { ...notice, description: texts.noticeWhy(noticeMonths, hit) }];
  });
}
