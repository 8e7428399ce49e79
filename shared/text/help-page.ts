/** The pictures of the guide: each is made by `npm run pictures`. */
export const pictures = ['overview', 'area', 'why', 'calendar', 'import', 'history', 'export', 'briefing'] as const;
export type Picture = (typeof pictures)[number];

/** A paragraph, a list, steps in order, a table, or a picture. In text, `**…**` is bold. */
export type HelpBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly picture: Picture; readonly alt: string };

/** A piece of the guide with an address of its own: `/help#` and its id. */
export type HelpSection = { readonly id: string; readonly title: string; readonly blocks: readonly HelpBlock[] };

/** A page of the guide: in `docs/` a file, in the help of the program a part of the one screen. */
export type HelpPage = {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly HelpSection[];
};
