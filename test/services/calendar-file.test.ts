import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarItems } from '#electron/exporters/calendar/calendar-items.ts';
import { icsOf } from '#electron/exporters/calendar/ics.ts';
import type { Context } from '#electron/services/context.ts';
import { services } from '#electron/services/services.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { calendarFileTexts } from '#shared/text/calendar-file-texts.ts';
import { testContext } from './test-context.ts';

const at = '2026-12-01' as CivilDate;

async function written(options: { areas?: readonly string[]; language?: 'nl' | 'en'; at?: CivilDate } = {}) {
  const { context, folder, register } = testContext();
  await services['store.sample']({ kind: 'sample' }, context);
  const path = join(folder, 'agenda.ics');
  const file = await services['export.calendar'](
    {
      question: { at: options.at ?? at },
      target: register(path),
      language: options.language ?? 'nl',
      ...(options.areas ? { areas: options.areas.map((id) => id as AreaId) } : {}),
    },
    context,
  );
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return { text: readFileSync(path, 'utf8'), bytes: file.value.bytes, context };
}

/** Read back by another program's reader. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

async function cliffs(context: Context) {
  const view = await services['cliffs.view']({ question: { at } }, context);
  if (!view.ok) throw new Error(JSON.stringify(view.problem));
  return view.value.cliffs;
}

describe('a calendar file', () => {
  test('is read by another reader: whole days, one of each uid, nobody busy', async () => {
    const { text, bytes } = await written();
    expect(bytes).toBe(Buffer.byteLength(text));
    const events = eventsIn(text);
    expect(events.length).toBeGreaterThan(100);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.every(({ component }) => component.getFirstPropertyValue('transp') === 'TRANSPARENT')).toBe(true);
  });

  test('keeps to the letters of the format: lines of at most 75 bytes, each ended by CR LF', async () => {
    const { text } = await written();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('has each cliff to come under its key, on its day, with what it means', async () => {
    const { text, context } = await written();
    const events = new Map(eventsIn(text).map((event) => [event.uid, event]));
    for (const cliff of (await cliffs(context)).filter(({ date }) => date >= at)) {
      const event = events.get(`${cliff.key}@lange-adem`);
      expect(event?.startDate.toString()).toBe(cliff.date);
      if (cliff.decision !== null) expect(event?.description).toContain(cliff.decision.name);
    }
  });

  test('has the decision moments with the cliffs that they are the last for', async () => {
    const { text } = await written();
    const spring = eventsIn(text).find(({ uid }) => uid === 'moment:voorjaarsnota:2027@lange-adem');
    expect(spring?.startDate.toString()).toBe('2027-06-01');
    expect(spring?.summary).toMatch(/^Voorjaarsnota 2027: laatste besluit voor \d+ kliffen$/);
    expect(spring?.description).toContain('Zaandam-Oost');
  });

  test('has nothing from before the reference date', async () => {
    const { text } = await written({ at: '2029-07-15' as CivilDate });
    const days = eventsIn(text).map(({ startDate }) => startDate.toString());
    expect(days.filter((day) => day < '2029-07-15')).toEqual([]);
  });

  test('of some areas names no other', async () => {
    const { text } = await written({ areas: ['delft-west'] });
    const events = eventsIn(text);
    const names = ['Heerlen-Noord', 'Zaandam-Oost', 'Rotterdam-Zuid'];
    expect(events.filter(({ summary, description }) => names.some((name) => `${summary} ${description}`.includes(name)))).toEqual([]);
    expect(events.some(({ summary }) => summary.includes('Delft-West'))).toBe(true);
  });

  test('says of invented data that it is invented, in both languages', async () => {
    for (const language of ['nl', 'en'] as const)
      expect(eventsIn((await written({ language })).text).every(({ description }) => description.includes('Voorbeeldgegevens'))).toBe(true);
  });

  test('is the same to the byte when written again', async () => {
    expect((await written()).text).toBe((await written()).text);
  });
});

test('the last day to give notice lies its months before the money ends, and stands once for each commitment', async () => {
  const { context } = await written();
  const store = context.store();
  const view = await services['cliffs.view']({ question: { at } }, context);
  const calendar = await services['calendar.view']({ question: { at } }, context);
  if (!store.ok || !view.ok || !calendar.ok) throw new Error('No store');
  const input = { answer: view.value, rows: store.value.rows(), moments: calendar.value.moments, kind: store.value.kind };
  const notices = calendarItems(input, calendarFileTexts('nl')).filter(({ uid }) => uid.startsWith('notice:'));
  expect(notices.length).toBeGreaterThan(3);
  // Ondernemershuis in Den Haag Zuidwest: unpaid after 30 June 2027, six months' notice.
  expect(notices.find(({ title }) => title.includes('Ondernemershuis'))).toMatchObject({ date: '2026-12-30' });
});

test('a title with what the format uses itself comes back as it was', () => {
  const title = 'Komma, punt; regel\\naar "1 a" é €';
  const text = icsOf({
    name: 'X',
    stamp: '2026-12-01T09:00:00.000Z',
    sequence: 4,
    items: [{ uid: 'a', date: at, title, description: `${title}\nen een tweede regel ${'lang '.repeat(40)}` }],
  });
  const [event] = eventsIn(text);
  expect(event?.summary).toBe(title);
  expect(event?.description).toContain('\nen een tweede regel');
  expect(event?.sequence).toBe(4);
});

test('a second import moves what moved and doubles nothing, also the last days to apply and to account for, to influence, and of plans', async () => {
  const { context, folder, register } = testContext();
  await services['store.sample']({ kind: 'sample' }, context);
  const store = context.store();
  if (!store.ok) throw new Error('The sample is open');
  const [stream] = store.value.rows().streams;
  if (stream === undefined) throw new Error('The sample has streams');
  const put = (applyBefore: string, reportBefore: string) =>
    store.value.write({ kind: 'edit', who: 'Anna', at: '2026-12-01T10:00:00.000Z', what: 'proef' }, (writer) => {
      writer.putStream({ ...stream, applyBefore: applyBefore as CivilDate, reportBefore: reportBefore as CivilDate });
      return { ok: true, value: null };
    });
  /** A calendar of somebody: an event takes the place of one with its uid, where its sequence is not lower. */
  const calendar = new Map<string, { date: string; sequence: number }>();
  const bringIn = async (name: string) => {
    const path = join(folder, name);
    const file = await services['export.calendar']({ question: { at }, target: register(path), language: 'nl' }, context);
    if (!file.ok) throw new Error(JSON.stringify(file.problem));
    const events = eventsIn(readFileSync(path, 'utf8'));
    for (const event of events) {
      const known = calendar.get(event.uid);
      const sequence = Number(event.component.getFirstPropertyValue('sequence'));
      if (known === undefined || sequence >= known.sequence) calendar.set(event.uid, { date: event.startDate.toString(), sequence });
    }
    return events.length;
  };
  put('2027-10-01', '2028-07-15');
  const count = await bringIn('een.ics');
  expect(calendar.size).toBe(count);
  expect(calendar.get(`apply:${stream.id}@lange-adem`)?.date).toBe('2027-10-01');
  put('2027-11-01', '2028-08-15');
  expect(await bringIn('twee.ics')).toBe(count);
  expect(calendar.size).toBe(count);
  expect(calendar.get(`apply:${stream.id}@lange-adem`)?.date).toBe('2027-11-01');
  expect(calendar.get(`report:${stream.id}@lange-adem`)?.date).toBe('2028-08-15');
  // 1 June less 45 days; the plan of Rotterdam-Zuid.
  expect(calendar.get('influence:voorjaarsnota:2027@lange-adem')?.date).toBe('2027-04-17');
  expect(calendar.get('plan:rotterdam-zuid@lange-adem')?.date).toBe('2027-12-31');
});
