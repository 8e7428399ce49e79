import type { TableKind } from '#shared/contracts/inspection.ts';
import { bareText } from '#shared/reading/words.ts';
import type { ColumnDraft } from './column-draft.ts';
import type { Region } from './region.ts';
import { saysSign } from './sign.ts';

const kindWords: readonly (readonly [RegExp, TableKind])[] = [
  [/\b(geldstromen|streams|baten|inkomsten|bijdragen rijk|subsidie inkomsten|dekkingsbronnen|funding|ontvangsten)\b/, 'streams'],
  [/\b(verplichtingen|commitments|lasten|uitgaven|expenses|kosten)\b/, 'commitments'],
  [/\b(gebieden|areas)\b/, 'areas'],
];
const speaksFor: Readonly<Record<string, readonly [TableKind, number]>> = {
  ...{
    scheme: ['streams', 2],
    follows: ['streams', 2],
    funder: ['streams', 1],
    decidedBy: ['streams', 1],
    earmarked: ['streams', 2],
    nature: ['streams', 1],
    certainty: ['streams', 2],
    reference: ['streams', 1],
    spendableUntil: ['streams', 2],
    spent: ['streams', 1],
    applyBefore: ['streams', 1],
    reportBefore: ['streams', 1],
    matches: ['streams', 1],
  },
  ...{
    description: ['commitments', 2],
    category: ['commitments', 2],
    hardness: ['commitments', 3],
    fundedBy: ['commitments', 3],
    noticeMonths: ['commitments', 3],
    indexation: ['commitments', 2],
    fte: ['commitments', 2],
  },
  ...{
    programmeStart: ['areas', 2],
    programmeHorizon: ['areas', 2],
    planUntil: ['areas', 2],
    reserve: ['areas', 2],
    frameworkDay: ['areas', 1],
    municipality: ['areas', 1],
    programme: ['areas', 1],
  },
};

/** Of what kind a table is, by its columns, its sheet and its titles. */
export function kindOf(region: Region, drafts: readonly ColumnDraft[], isTold: boolean): TableKind {
  const points: Record<TableKind, number> = { streams: 0, commitments: 0, areas: 0, unknown: 1 };
  const fields = new Set(drafts.flatMap(({ field, called }) => (called === null ? [field] : [field, called])));
  for (const field of fields) {
    const [kind, weight] = speaksFor[field] ?? ['unknown', 0];
    points[kind] += weight;
  }
  if (fields.has('yearAmount') || fields.has('amount')) points.areas -= 5;
  else if (!fields.has('area')) points.areas -= 2;
  const said = bareText([region.grid.sheet, ...region.titles.filter((text) => !saysSign(text))].join(' '));
  const spoken = kindWords.filter(([words]) => words.test(said)).map(([, kind]) => kind);
  // "Overzicht van baten en lasten" speaks of both, so it decides nothing.
  const isBoth = spoken.includes('streams') && spoken.includes('commitments');
  for (const kind of spoken) if (!isBoth || kind === 'areas') points[kind] += 3;
  // Only a description beside amounts is any budget table, unless its area stands beside it.
  if (!isTold && fields.has('description') && !fields.has('area') && points.commitments === 2) points.commitments = 0;
  const best = (['streams', 'commitments', 'areas'] as const).reduce((a, b) => (points[b] > points[a] ? b : a));
  return points[best] >= 2 || (points[best] === 1 && isTold) ? best : 'unknown';
}
