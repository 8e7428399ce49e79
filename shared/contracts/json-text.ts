type Issue = { readonly path: readonly PropertyKey[]; readonly keys?: readonly string[] };
/** A schema of the contracts. */
export type Checker = {
  readonly safeParse: (
    content: unknown,
  ) => { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
};

/** What a JSON text holds, as it stands there; or where it is wrong: `JSON`, `changes.2.until`, or the keys that nobody knows. */
export function jsonIn<Content>(text: string, checker: Checker): { readonly content: Content } | { readonly wrong: string } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { wrong: 'JSON' };
  }
  const checked = checker.safeParse(content);
  return checked.success ? { content: content as Content } : { wrong: placeOf(checked.error.issues[0]) };
}

function placeOf(issue: Issue | undefined): string {
  const keys = issue?.keys ?? [];
  return [...(issue?.path ?? []), ...(keys.length > 0 ? [keys.join(', ')] : [])].map(String).join('.');
}
