import type { IssueSeverity } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { slug } from '#shared/domain/identity.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { closeText } from '#shared/reading/words.ts';
import { cellProblem } from './cell-reader.ts';
import type { Column } from './recognise/columns.ts';
import { type Draft, type RowsContext, tellOn, valueCell } from './row-draft.ts';

/** Where a table says its areas. */
export type AreaColumns = { readonly area: Column | undefined; readonly municipality: Column | undefined };

/** The area that the rows above had last; `unknown`: they name one that is not known, and it is not another's. */
export type AreaAbove = { readonly area: AreaId; readonly name: string | null } | { readonly unknown: string } | null;

/** The area of a row, and whether it was taken from the row above; null where it has none that is known, which is told. */
export type AreaFound = { readonly area: AreaId | null; readonly isCarried: boolean };

type Say = (severity: IssueSeverity, found: Problem) => void;

/** The area of a row: its own cell, the group it stands under, the row above, its municipality, the area of the whole file. */
export function areaOf(draft: Draft, columns: AreaColumns, above: AreaAbove, context: RowsContext): AreaFound {
  const { region, names } = context;
  const found = (area: AreaId | null): AreaFound => ({ area, isCarried: false });
  const meant = (text: string, beside: string | undefined, tell: Say) => {
    draft.areaName = text;
    return found(meantArea(text, beside, context, tell));
  };
  const municipality = columns.municipality === undefined ? undefined : valueCell(region, draft.row, columns.municipality.index)?.text;
  const cell = columns.area === undefined ? undefined : valueCell(region, draft.row, columns.area.index);
  if (cell !== undefined) {
    const broken = cellProblem(cell);
    const say = tellOn(draft, context, columns.area?.index ?? null, cell);
    if (broken === null) return meant(cell.text, municipality, say);
    say('error', broken);
    return found(null);
  }
  const say = tellOn(draft, context, null);
  if (draft.group !== null && names.isName(draft.group)) return meant(draft.group, municipality, say);
  const within = draft.group === null ? [] : names.within(draft.group);
  if (within[0] !== undefined && within.length === 1) {
    draft.areaName = draft.group;
    return { area: within[0] as AreaId, isCarried: true };
  }
  if (draft.areaGroup !== null) return { ...meant(draft.areaGroup, municipality, say), isCarried: true };
  if (context.isAreaCarried && above !== null) {
    if ('area' in above) {
      draft.areaName = above.name;
      return { area: above.area, isCarried: true };
    }
    return meant(above.unknown, municipality, tellOn(draft, context, columns.area?.index ?? null));
  }
  if (municipality !== undefined && columns.area === undefined)
    return meant(municipality, undefined, tellOn(draft, context, columns.municipality?.index ?? null));
  if (context.defaultArea !== null) return found(context.defaultArea);
  tellOn(draft, context, columns.area?.index ?? null)('error', problem('area-missing', {}));
  return found(null);
}

/** What the rows below take over of a row: its area, or the name of one that is not known. */
export function areaBelow(draft: Draft, columns: AreaColumns, { area }: AreaFound, above: AreaAbove, { region }: RowsContext): AreaAbove {
  if (area !== null) return { area, name: draft.areaName };
  const cell = columns.area === undefined ? undefined : valueCell(region, draft.row, columns.area.index);
  return cell === undefined ? above : { unknown: cell.text };
}

function meantArea(text: string, municipality: string | undefined, context: RowsContext, say: Say): AreaId | null {
  const meant = context.names.meant(text, municipality ?? '');
  if (meant.kind === 'area') return meant.id as AreaId;
  if (meant.kind === 'municipality') {
    if (!context.shares.has(closeText(text))) say('warning', problem('area-by-municipality', { seen: text, area: meant.name }));
    return meant.id as AreaId;
  }
  if (context.kind === 'areas' && municipality !== undefined) return slug(text) as AreaId;
  say('error', problem('area-unknown', { seen: text, nearest: meant.nearest, reason: meant.reason }));
  return null;
}
