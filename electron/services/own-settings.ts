import type { Store } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { type FigureSettings, figureSettings, type OwnSettings, type SomeFigures, type SomeSettings } from '#shared/contracts/settings.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { Result } from '#shared/result.ts';

/** The settings of this machine, and what its administrator fixed. */
export type OwnSettingsFiles = {
  readonly policy: SomeSettings;
  /** What is wrong with the administrator's file. */
  readonly policyProblem: Problem | null;
  readonly own: () => OwnSettings;
  readonly keep: (chosen: OwnSettings) => Result<null, Problem>;
};

/** Who a change set says did it: the author with the organisation, or else the account. */
export function whoOf({ author, organisation }: OwnSettings, account: string): string {
  const name = author === '' ? account : author;
  return organisation === '' ? name : `${name} (${organisation})`;
}

/** A store as the policy lets it be seen: what is fixed holds, whatever the store says. */
export function underPolicy(store: Store, policy: SomeSettings): Store {
  const { hardness, ...fixed } = Object.fromEntries(Object.entries(policy).filter(([name]) => name in figureSettings.shape)) as SomeFigures;
  if (hardness === undefined && Object.keys(fixed).length === 0) return store;
  return {
    ...store,
    thresholds: () => ({ ...store.thresholds(), ...fixed }) as Thresholds,
    stateAfter: (changeSet) => {
      const { rows, thresholds, settings } = store.stateAfter(changeSet);
      const held = new Map(settings);
      if (hardness !== undefined) held.set(hardnessSetting, hardness);
      return { rows, thresholds: { ...thresholds, ...fixed } as Thresholds, settings: held };
    },
    setting: (name) => (name === hardnessSetting && hardness !== undefined ? hardness : store.setting(name)),
  };
}

/** The name under which a store keeps which commitments count. */
export const hardnessSetting = 'hardness' satisfies keyof FigureSettings;

/** Which commitments count in a store where a question does not say [rules 1]. */
export function countedIn(store: Pick<Store, 'setting'>): FigureSettings['hardness'] {
  return (store.setting(hardnessSetting) as FigureSettings['hardness'] | undefined) ?? ['legal', 'administrative'];
}
