/** What the tests use of a validator of data packages that has no types of its own. */
declare module 'datapackage' {
  type Field = { readonly name: string; readonly description: string; readonly description_other: string };
  type Resource = {
    readonly descriptor: { readonly schema: { readonly fields: readonly Field[] } };
    read(options: { keyed: boolean; relations: boolean }): Promise<readonly Record<string, unknown>[]>;
  };
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    readonly resources: readonly Resource[];
  }
}
