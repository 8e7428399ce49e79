import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from 'xlsx';
import type { Context } from '#electron/services/context.ts';
import { services } from '#electron/services/services.ts';
import type { CallInput } from '#shared/contracts/calls.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import { testContext } from '#test/services/test-context.ts';
import { good } from '#test/support/good.ts';

export type Cells = readonly (readonly (string | number | null)[])[];
type Choices = { readonly mapping?: Mapping; readonly remember?: boolean; readonly onConflict?: 'newer' };

/** An open store, and files that are given to it. */
export async function open() {
  const { context, folder, register } = testContext();
  good(await services['store.create']({ name: 'Proef' }, context));
  const give = (name: string, cells: Cells) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), 'Raming');
    const path = join(folder, name);
    writeFileSync(path, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    return register(path);
  };
  return { context, folder, register, give };
}

export async function preview(context: Context, file: CallInput<'import.preview'>['file'], choices: Choices = {}) {
  return good(await services['import.preview']({ file, onConflict: 'ask', strict: false, ...choices }, context));
}
export async function commit(context: Context, file: CallInput<'import.commit'>['file'], choices: Choices = {}) {
  return good(await services['import.commit']({ file, onConflict: 'ask', strict: false, ...choices }, context));
}
