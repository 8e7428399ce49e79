import type { StoreProblems } from '#shared/contracts/problems/store.ts';
import type { Sentences } from '#shared/text/sentences.ts';

const damaged: Readonly<Record<StoreProblems['store-damaged']['part'], (file: string) => string>> = {
  content: (file) => `${file} is damaged: a part of what is in it can no longer be read.`,
  beginning: (file) => `${file} is damaged: the beginning of the file can no longer be read.`,
  backup: (file) => `${file} did not reach the disk as it should.`,
};

export const storeProblems: Sentences<StoreProblems> = {
  'store-missing': ({ file }) => `The file ${file} is not there. Choose another file, or make a new store.`,
  'store-not-ours': ({ file }) => `${file} is not a store of Lange Adem. Choose a file that ends in .adem.`,
  'store-locked': ({ file }) => `Another program is using ${file}. Close that program, or try again in a minute.`,
  'store-read-only': ({ file }) =>
    `${file} may not be written to. Ask for the right to write to the file and its folder, or make a copy elsewhere.`,
  'store-other-window': ({ file, who, computer }) =>
    `${who} has ${file} open on ${computer}; one window at a time can change it. Close it there, or wait a minute where that window is gone.`,
  'store-newer': ({ file, version, known }) =>
    `${file} was made with a newer version of Lange Adem (format ${version}; this version knows ${known}). Install the newest version.`,
  'store-damaged': ({ file, part }) => `${damaged[part](file)} Restore a backup.`,
  'store-changes-missing': ({ file, from, to }) =>
    `${file} lacks ${from === to ? `change ${from}` : `changes ${from} to ${to}`}, which had been saved: the log beside it is damaged or gone, or an older copy took its place. Restore a backup, or restore ${file} from itself to go on without.`,
  'store-exists': ({ file }) => `${file} is already there. Open that file, or choose another name.`,
  'store-has-rows': ({ file }) => `${file} already holds data. Choose a new file for the illustrative data.`,
  'store-vanished': ({ file }) =>
    `${file} is no longer in its place, or cannot be reached. Nothing was changed. Put the file back and open it again.`,
  'place-network': ({ file }) =>
    `${file} is on a network drive. When the connection fails, the store may get damaged. Better keep it on a disk of this computer, and backups on the network.`,
  'place-synchronised': ({ file, service }) =>
    `${file} is in a folder of ${service}, which copies it also in the middle of a change and may damage it. Better keep it in an ordinary folder, and backups in ${service}.`,
  'sqlite-too-old': ({ found, needed }) =>
    `The database of this program (SQLite ${found}) is too old to keep data safely; ${needed} or newer is needed. Install Lange Adem again.`,
  'migration-failed': ({ file, migration }) =>
    `${file} could not be brought to the new format (step ${migration}). The file is unchanged. Open it with the previous version and report this error.`,
  'disk-full': ({ file }) => `The disk that holds ${file} is full. Nothing was changed. Free some space and try again.`,
  'nothing-to-undo': () => 'There is no change to undo.',
  'undo-blocked': ({ changeSet, later }) =>
    `Change ${changeSet} cannot be undone, because change ${later} builds on it. Undo change ${later} first.`,
  'change-set-unknown': ({ changeSet }) => `Change ${changeSet} does not exist. Choose a change from the list.`,
};
