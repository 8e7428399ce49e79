import type { Issue } from '#shared/contracts/inspection.ts';
import { problem } from '#shared/contracts/problem.ts';
import { closeText } from '#shared/reading/words.ts';
import type { KnownNames, ReadStream } from './reading.ts';
import { likeNames } from './recognise/like-names.ts';
import { earlierTranches } from './recognise/tranches.ts';

/** What names of schemes are compared with: those of the store, and where a table of the file has its schemes. */
export type SchemesOfFile = {
  readonly known: KnownNames;
  readonly placeOf: (place: ReadStream['place']) => Issue['place'];
};

/** Names of schemes that are nearly one that is known or stands elsewhere in the file, or look like its sequel. */
export function schemeIssues(streams: readonly ReadStream[], { known, placeOf }: SchemesOfFile): Issue[] {
  const first = new Map<string, ReadStream>();
  for (const stream of streams) if (!first.has(stream.scheme)) first.set(stream.scheme, stream);
  const stored = known.schemes.map(({ name }) => name);
  const isStored = new Set(stored.map(closeText));
  const said = new Set(streams.flatMap(({ scheme, follows }) => (follows ? [scheme] : [])));
  const names = [...new Set([...stored, ...first.keys()])];
  const like = likeNames(names);
  const earlierOf = earlierTranches(names);
  return [...first].flatMap(([scheme, { place }]): Issue[] => {
    const tell = (found: Issue['problem']): Issue => {
      const at = placeOf(place);
      return { severity: 'info', problem: { ...found, at } as Issue['problem'], place: at, value: scheme };
    };
    const nearest = like(scheme);
    const earlier = isStored.has(closeText(scheme)) || said.has(scheme) ? null : earlierOf(scheme);
    return [
      ...(nearest === null ? [] : [tell(problem('scheme-nearly', { seen: scheme, nearest: nearest.name, reason: nearest.reason }))]),
      ...(earlier === null ? [] : [tell(problem('scheme-may-follow', { seen: scheme, earlier }))]),
    ];
  });
}

/** Says once of each name that it is read as the one that it was joined with. */
export function joinedIssues(
  streams: readonly ReadStream[],
  { joined, placeOf }: { readonly joined: Readonly<Record<string, string>>; readonly placeOf: SchemesOfFile['placeOf'] },
): Issue[] {
  const first = new Map<string, ReadStream>();
  for (const stream of streams) if (Object.hasOwn(joined, stream.scheme) && !first.has(stream.scheme)) first.set(stream.scheme, stream);
  return [...first].map(([seen, { place }]): Issue => {
    const at = placeOf(place);
    return { severity: 'info', problem: problem('scheme-joined', { seen, meant: joined[seen] ?? '' }, at), place: at, value: seen };
  });
}
