/** What may be wrong with a file that comes in or goes out. `file` is its name for people. */
export type FileProblems = {
  'file-missing': { file: string };
  'file-unreadable': { file: string };
  'file-not-a-spreadsheet': { file: string };
  'file-encrypted': { file: string };
  'file-broken': { file: string };
  /** `limit`: how much, or `cells` where there are more of them than can be read. */
  'file-too-large': { file: string; limit: string };
  /** Its reader needed more time or memory than a file of its size can be worth: it was ended. */
  'file-too-slow': { file: string };
  /** It is no file with settings of this program. */
  'settings-file-unreadable': { file: string };
  'file-changed': { file: string };
  'target-not-writable': { file: string };
  'target-in-use': { file: string };
  'target-folder-missing': { file: string; folder: string };
  'target-name-too-long': { file: string };
  'target-wrong-kind': { file: string; allowed: string };
};
