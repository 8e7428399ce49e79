import type { AppEvent } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { Result } from '#shared/result.ts';
import type { CallOptions } from './engine.ts';

/** What the near end of an engine tells its thread. */
export type ToEngine =
  | {
      readonly do: 'call';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly options: CallOptions;
      /** The outcome is wanted as JSON: one text crosses between threads faster than the objects that it tells of. */
      readonly asText: boolean;
    }
  | { readonly do: 'cancel'; readonly job: string }
  | { readonly do: 'adopt'; readonly handle: FileHandle; readonly path: string }
  | { readonly do: 'close' };

/** What the thread tells back. */
export type FromEngine =
  | { readonly tell: 'outcome'; readonly id: number; readonly outcome: Result<unknown, Problem> }
  | { readonly tell: 'text'; readonly id: number; readonly text: string }
  | { readonly tell: 'event'; readonly event: AppEvent };
