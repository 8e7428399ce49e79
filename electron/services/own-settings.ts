import type { Store } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import {
  backupSettings,
  type FigureSettings,
  figureSettings,
  type OwnSettings,
  type PolicySettings,
  type SomeFigures,
} from '#shared/contracts/settings.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { Result } from '#shared/result.ts';

/** The settings of this machine, and what its administrator fixed. */
export type OwnSettingsFiles = {
  readonly policy: PolicySettings;
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
export function underPolicy(store: Store, policy: PolicySettings): Store {
  const { hardness, ...fixed } = Object.fromEntries(Object.entries(policy).filter(([name]) => name in figureSettings.shape)) as SomeFigures;
  const settings = new Map<string, unknown>(Object.entries(policy).filter(([name]) => name in backupSettings.shape));
  if (hardness !== undefined) settings.set(hardnessSetting, hardness);
  if (settings.size === 0 && Object.keys(fixed).length === 0) return store;
  return {
    ...store,
    thresholds: () => ({ ...store.thresholds(), ...fixed }) as Thresholds,
    stateAfter: (changeSet) => {
      const { rows, thresholds, settings: kept } = store.stateAfter(changeSet);
      return { rows, thresholds: { ...thresholds, ...fixed } as Thresholds, settings: new Map([...kept, ...settings]) };
    },
    setting: (name) => (settings.has(name) ? settings.get(name) : store.setting(name)),
  };
}

/** The name under which a store keeps which commitments count. */
export const hardnessSetting = 'hardness' satisfies keyof FigureSettings;

/** Which commitments count in a store where a question does not say [rules 1]. */
export function countedIn(store: Pick<Store, 'setting'>): FigureSettings['hardness'] {
  return (store.setting(hardnessSetting) as FigureSettings['hardness'] | undefined) ?? ['legal', 'administrative'];
}
