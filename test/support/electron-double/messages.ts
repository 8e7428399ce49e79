/** What the double in main's process tells the fixture, which holds the browser. */
export type FromMain =
  | { readonly tell: 'create'; readonly window: number; readonly preload: string; readonly width: number; readonly height: number }
  | { readonly tell: 'load'; readonly window: number; readonly url: string }
  | { readonly tell: 'reload'; readonly window: number }
  | { readonly tell: 'send'; readonly window: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly tell: 'close'; readonly window: number }
  | { readonly tell: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly tell: 'failure'; readonly id: number; readonly message: string };

/** What the fixture asks main; each is answered. */
export type Ask =
  | {
      readonly ask: 'invoke' | 'send';
      readonly window: number;
      readonly url: string;
      readonly isMainFrame: boolean;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly ask: 'fetch'; readonly url: string }
  | { readonly ask: 'mayLoad'; readonly url: string }
  | { readonly ask: 'mayNavigate' | 'mayOpen'; readonly window: number; readonly url: string }
  | { readonly ask: 'mayUse'; readonly window: number; readonly permission: string }
  | { readonly ask: 'loaded' | 'crashed'; readonly window: number }
  | { readonly ask: 'evaluate'; readonly source: string; readonly argument: unknown }
  | { readonly ask: 'secondStart'; readonly argv: readonly string[]; readonly folder: string }
  | { readonly ask: 'quit' };

export type ToMain = { readonly id: number } & Ask;
export type Fetched = { readonly status: number; readonly headers: Record<string, string>; readonly body: Uint8Array };
