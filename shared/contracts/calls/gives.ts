import * as z from 'zod';
import { scenarioAsked } from '#shared/contracts/scenario.ts';
import { fileHandle, question } from '#shared/contracts/values.ts';

export type CallKind = 'query' | 'change' | 'job';

export type CallDefinition<Input extends z.ZodType, Output> = { readonly kind: CallKind; readonly input: Input; readonly output?: Output };

/** The kind, input and output of a call. */
export function gives<Output>() {
  return <Input extends z.ZodType>(kind: CallKind, input: Input): CallDefinition<Input, Output> => ({ kind, input });
}

export const nothing = z.object({});
/** One of the stores of `app.state` or `store.recent`, or a chosen file. */
export const storeChoice = z.union([z.object({ known: z.string() }), z.object({ file: fileHandle })]);
export type StoreChoice = z.output<typeof storeChoice>;
/** A question, over the rows as stored or as a scenario changes them. */
export const asked = z.object({ question, scenario: scenarioAsked.optional() });
