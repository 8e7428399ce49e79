import type { Command } from 'commander';
import type { Engine } from '#electron/engine/engine.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { done, type Result } from '#shared/result.ts';
import type { Shell } from './shell.ts';

/** `--area NAME`, as often as wanted. */
export type AreasOption = { readonly area?: readonly string[] };

export function addAreasOption(command: Command, { texts }: Shell): Command {
  return command.option('--area <NAME>', texts.about.areas, (name: string, before: readonly string[] = []) => [...before, name]);
}

/** The ids of the areas named, for a call that takes all areas where none are. Problem: `area-not-in-store`. */
export async function chosenAreas(engine: Engine, { area = [] }: AreasOption): Promise<Result<{ readonly areas?: string[] }, Problem>> {
  if (area.length === 0) return done({});
  const found = await engine.call('areas.find', { names: [...area] });
  return found.ok ? done({ areas: found.value.map(({ id }) => id) }) : found;
}

/** The one area of rows that name none. Problem: `area-not-in-store`. */
export async function areaOfRows(engine: Engine, name: string | undefined): Promise<Result<{ readonly area?: string }, Problem>> {
  if (name === undefined) return done({});
  const found = await engine.call('areas.find', { names: [name] });
  if (!found.ok) return found;
  const [area] = found.value;
  return done(area === undefined ? {} : { area: area.id });
}
