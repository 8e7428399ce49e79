/** What may be wrong with a store file. `file` is its name for people. */
export type StoreProblems = {
  'store-missing': { file: string };
  'store-not-ours': { file: string };
  'store-locked': { file: string };
  'store-read-only': { file: string };
  'store-other-window': { file: string; who: string; computer: string };
  'store-newer': { file: string; version: number; known: number };
  /** What is damaged: the content of the file, its beginning (so that it is no database any more), or a backup that was just made. */
  'store-damaged': { file: string; part: 'content' | 'beginning' | 'backup' };
  /** Change sets that were acknowledged and are not there: the log was damaged, or the file replaced by an older one. */
  'store-changes-missing': { file: string; from: number; to: number };
  'store-exists': { file: string };
  'store-has-rows': { file: string };
  'store-vanished': { file: string };
  'place-network': { file: string };
  'place-synchronised': { file: string; service: string };
  'sqlite-too-old': { found: string; needed: string };
  'migration-failed': { file: string; migration: string };
  'disk-full': { file: string };
  'nothing-to-undo': Record<string, never>;
  'undo-blocked': { changeSet: number; later: number };
  'change-set-unknown': { changeSet: number };
};
