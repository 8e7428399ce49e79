import type { Issue } from '#shared/contracts/inspection.ts';
import { problem } from '#shared/contracts/problem.ts';
import { closeText } from '#shared/reading/words.ts';
import type { KnownNames, ReadStream } from './reading.ts';
import { earlierTranche, nearlyEqual } from './recognise/area-names.ts';

/** What names of schemes are compared with: those of the store, and where a table of the file has its schemes. */
export type SchemesOfFile = {
  readonly known: KnownNames;
  readonly placeOf: (place: ReadStream['place']) => Issue['place'];
};

/** Beyond so many names, comparing each with each takes longer than it helps. */
const mostNames = 2000;

/** Names of schemes that are nearly one that is known or stands elsewhere in the file, or look like its sequel. */
export function schemeIssues(streams: readonly ReadStream[], { known, placeOf }: SchemesOfFile): Issue[] {
  const first = new Map<string, ReadStream>();
  for (const stream of streams) if (!first.has(stream.scheme)) first.set(stream.scheme, stream);
  const stored = known.schemes.map(({ name }) => name);
  const isStored = new Set(stored.map(closeText));
  const said = new Set(streams.flatMap(({ scheme, follows }) => (follows ? [scheme] : [])));
  const names = [...new Set([...stored, ...first.keys()])];
  if (names.length > mostNames) return [];
  return [...first].flatMap(([scheme, { place }]): Issue[] => {
    const tell = (found: Issue['problem']): Issue => {
      const at = placeOf(place);
      return { severity: 'info', problem: { ...found, at } as Issue['problem'], place: at, value: scheme };
    };
    const nearest = nearlyEqual(
      scheme,
      names.filter((name) => name !== scheme),
    );
    const earlier = isStored.has(closeText(scheme)) || said.has(scheme) ? null : earlierTranche(scheme, names);
    return [
      ...(nearest === null ? [] : [tell(problem('scheme-nearly', { seen: scheme, nearest }))]),
      ...(earlier === null ? [] : [tell(problem('scheme-may-follow', { seen: scheme, earlier }))]),
    ];
  });
}
