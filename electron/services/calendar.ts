import { basename } from 'node:path';
import type { Services } from '#shared/contracts/calls.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { done } from '#shared/result.ts';
import { calendarFileTexts } from '#shared/text/calendar-file-texts.ts';
import { answered } from './answers.ts';
import { calendarMoments } from './calendar-moments.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';
import { checkTarget, writeTarget } from './target-file.ts';

/** The decision moments on their days, on screen and as a file for other calendars. */
export const calendarServices: Pick<Services<Context>, 'calendar.view' | 'export.calendar'> = {
  'calendar.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    const { moments, undecided } = calendarMoments(answerOf(calculated), store.rows().areas, store.thresholds().moments);
    return done({ question: answeredQuestion(question), moments, undecided });
  },

  'export.calendar': async ({ target, areas, language, ...asked }, context) => {
    const path = context.pathOf(target);
    if (!path.ok) return path;
    const checked = checkTarget(path.value, ['.ics']);
    if (!checked.ok) return checked;
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, calculated } = found.value;
    const rows = chosenRows(store.rows(), areas);
    if (!rows.ok) return rows;
    const { calendarItems } = await import('#electron/exporters/calendar/calendar-items.ts');
    const { icsOf } = await import('#electron/exporters/calendar/ics.ts');
    const answer = answerOf(calculated);
    const { moments } = calendarMoments(answer, store.rows().areas, store.thresholds().moments);
    const texts = calendarFileTexts(language);
    const items = calendarItems({ answer, rows: rows.value, moments, kind: store.kind }, texts);
    const stamp = store.history(1)[0]?.at ?? context.now();
    const bytes = Buffer.from(icsOf({ name: `${texts.name}: ${store.name}`, items, stamp, sequence: store.revision() }));
    const written = writeTarget(path.value, bytes);
    return written.ok ? done({ file: basename(path.value), bytes: bytes.length }) : written;
  },
};
