/** What may be wrong with an exchange file, and with documents that prove rows. */
export type ExchangeProblems = {
  /** It is no exchange file of this program. */
  'exchange-not-ours': { file: string };
  'exchange-newer': { file: string };
  'exchange-damaged': { file: string };
  /** Invented figures and real ones are never put together. */
  'exchange-other-kind': { file: string; invented: 'file' | 'store' };
  'evidence-too-large': { file: string; limit: string };
  'evidence-not-found': Record<string, never>;
  /** Only http and https. */
  'evidence-address-refused': { seen: string };
};
