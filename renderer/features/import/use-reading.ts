import { useCallback, useEffect, useRef, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useLanguage } from '#renderer/kit/language.ts';
import type { CallInput } from '#shared/contracts/calls.ts';
import type { ImportPreview, RowDecision } from '#shared/contracts/import.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { madeOwnStore } from './own-store.ts';
import type { OnConflict } from './repair-step.tsx';
import { withoutEnding } from './store-name.ts';

/** What a person told of a file so far. */
type Told = {
  readonly mapping: Mapping | null;
  readonly area: AreaId | null;
  readonly onConflict: OnConflict;
  readonly decisions: Readonly<Record<string, RowDecision>>;
  readonly remember: boolean;
  /** The day of the formal decision, null: there is none; undefined: what the file tells of counts. */
  readonly decidedOn: CivilDate | null | undefined;
};

/**
 * A file while it is being understood: what is told of it, what importing it would then do, and the way back, one thing
 * told at a time.
 */
export function useReading(file: FileHandle) {
  const bridge = useBridge();
  const { language } = useLanguage();
  const { data: state, refetch } = useCall('app.state', {});
  const preview = useJob('import.preview');
  const { start } = preview;
  const [told, setTold] = useState<Told>({
    mapping: null,
    area: null,
    onConflict: 'ask',
    decisions: {},
    remember: true,
    decidedOn: undefined,
  });
  const [before, setBefore] = useState<readonly Told[]>([]);
  const [foreseen, setForeseen] = useState<ImportPreview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef(0);
  const hasStore = state === undefined ? null : state.store !== null;
  const choices = choicesOf(file, told, foreseen, language);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mapping that was found, and the hash, follow from the answer itself.
  useEffect(() => {
    if (hasStore === null) return;
    const look = async () => {
      // A file that is dropped on an empty window gets a store of its own, named after it.
      if (!hasStore) {
        const made = await madeOwnStore(bridge, withoutEnding(file.name) || 'Lange Adem');
        if (!made.ok) return setProblem(made.problem);
        await refetch();
        return;
      }
      asked.current += 1;
      const mine = asked.current;
      const given = await start(choices);
      // Of two questions that cross, the last one asked is answered.
      if (mine !== asked.current) return;
      if (given.ok) setForeseen(given.value);
      setProblem(given.ok ? null : given.problem);
    };
    void look();
  }, [bridge, file, hasStore, start, refetch, told.mapping, told.area, told.onConflict, told.decisions, told.decidedOn, language]);

  const tell = useCallback((change: Partial<Told>) => {
    setTold((now) => {
      setBefore((earlier) => [...earlier, now]);
      return { ...now, ...change };
    });
  }, []);
  const back = useCallback(() => {
    const last = before.at(-1);
    if (last === undefined) return false;
    setTold(last);
    setBefore(before.slice(0, -1));
    return true;
  }, [before]);

  return {
    foreseen,
    problem,
    setProblem,
    preview,
    state,
    told,
    tell,
    back,
    /** What is told now: by this person, else by the file that it is read like. */
    mapping: told.mapping ?? foreseen?.inspection.mapping ?? null,
    choices,
  };
}

function choicesOf(
  file: FileHandle,
  { mapping, area, onConflict, decisions, remember, decidedOn }: Told,
  foreseen: ImportPreview | null,
  language: 'nl' | 'en',
): CallInput<'import.preview'> {
  return {
    ...{ file, onConflict, decisions, remember, language },
    ...(foreseen === null ? {} : { sha256: foreseen.sha256 }),
    ...(mapping === null ? {} : { mapping }),
    ...(area === null ? {} : { area }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
  };
}
