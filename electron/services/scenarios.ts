import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { scenarioAsFile } from '#shared/contracts/scenario-as-file.ts';
import type { ScenarioEffectView, ScenarioSide } from '#shared/contracts/views.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import type { Calculation } from '#shared/domain/calculation.ts';
import { slug } from '#shared/domain/identity.ts';
import { matchedSchemes } from '#shared/domain/matched-schemes.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { type ScenarioEffect, scenarioEffect } from '#shared/domain/scenario-effect.ts';
import { done, failed } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import { type Answered, answered } from './answers.ts';
import type { Context } from './context.ts';
import { freeId } from './free-id.ts';
import { answeredQuestion } from './question.ts';

type ScenarioCalls = 'scenario.list' | 'scenario.view' | 'scenario.effect' | 'scenario.save' | 'scenario.remove';

/** Scenarios that are kept, and what one does, kept or not. The rows of the store stay as they are. */
export const scenarioServices: Pick<Services<Context>, ScenarioCalls> = {
  'scenario.list': (_, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const names = Array.from(new Set(store.value.rows().streams.map(({ schemeId }) => schemeId)));
    const { schemes, streams } = store.value.rows();
    const together = matchedSchemes({ schemes, streams });
    const nameOf = new Map(schemes.map(({ id, name }) => [id, name]));
    return done({
      scenarios: store.value.scenarios(),
      schemes: schemes
        .filter(({ id }) => names.includes(id))
        .map(({ id, name }) => ({
          name,
          areas: new Set(streams.filter(({ schemeId }) => schemeId === id).map(({ areaId }) => areaId)).size,
          matched: (together.get(id) ?? []).filter((other) => names.includes(other)).flatMap((other) => nameOf.get(other) ?? []),
        })),
    });
  },

  'scenario.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    return done({ ...effectView(found.value), base: sideOf(found.value.base ?? found.value.calculated) });
  },

  'scenario.effect': (asked, context) => {
    const found = answered(asked, context);
    return found.ok ? done(effectView(found.value)) : found;
  },

  'scenario.save': ({ id, scenario, note, language }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const known = store.value.scenarios();
    const { name, changes } = scenarioAsFile(scenario);
    const taken = known.find((other) => other.id !== id && other.name.trim().toLowerCase() === name.trim().toLowerCase());
    if (taken !== undefined) return failed(problem('name-taken', { seen: name }));
    const given = id ?? freeId(slug(name), known);
    const row = { id: given, name, author: context.who, note, changes };
    const header = { kind: 'edit', who: context.who, at: context.now(), what: keptTexts(language).scenarioSaved(name) } as const;
    const written = store.value.write(header, (writer) => {
      writer.putScenario(row);
      return done(null);
    });
    return written.ok ? done({ scenario: row, changeSet: written.value.changeSet }) : written;
  },

  'scenario.remove': ({ id, language }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const found = store.value.scenarios().find((scenario) => scenario.id === id);
    if (found === undefined) return failed(problem('scenario-not-found', { seen: id }));
    const header = { kind: 'edit', who: context.who, at: context.now(), what: keptTexts(language).scenarioRemoved(found.name) } as const;
    const written = store.value.write(header, (writer) => {
      writer.removeScenario(id);
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },
};

function effectView({ store, question, calculated, base }: Answered): ScenarioEffectView {
  const effect = scenarioEffect(base ?? calculated, calculated);
  return { question: answeredQuestion(question), kind: store.kind, changed: sideOf(calculated), effect: effectWithoutReasons(effect) };
}

function effectWithoutReasons(effect: ScenarioEffect): ScenarioEffect {
  return {
    ...effect,
    vanished: effect.vanished.map(withoutReasons),
    appeared: effect.appeared.map(withoutReasons),
    moved: effect.moved.map(({ before, now }) => ({ before: withoutReasons(before), now: withoutReasons(now) })),
  };
}

function sideOf(calculated: Calculation): ScenarioSide {
  const rows = overviewOf(calculated).rows.map((row) => ({ ...row, cliff: row.cliff === null ? null : withoutReasons(row.cliff) }));
  return {
    rows,
    lines: rows.map(({ areaId }) => breathLine(calculated, areaId)),
    cliffs: calculated.areas.flatMap(({ cliffs }) => cliffs.map(withoutReasons)),
  };
}

/** Under a slider the answer travels with every step: why a cliff is what it is, and its rows, are asked of it by itself. */
function withoutReasons(cliff: Cliff): Cliff {
  return { ...cliff, because: [], streams: [], commitments: [] };
}
