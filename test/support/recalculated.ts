import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A copy of a workbook whose formulas have no values: LibreOffice calculates those only. */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  return withSheets(bytes, (sheet) => sheet.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
}

/** A copy of a workbook that has the values of its formulas only. */
export function withoutFormulas(bytes: Uint8Array): Uint8Array {
  return withSheets(bytes, (sheet) => sheet.replace(/<f>[^<]*<\/f>/g, ''));
}

function withSheets(bytes: Uint8Array, changed: (sheet: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    return [name, name.startsWith('xl/worksheets/sheet') ? strToU8(changed(strFromU8(part))) : part] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
