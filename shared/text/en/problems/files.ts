import type { FileProblems } from '#shared/contracts/problems/files.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const filesProblems: Sentences<FileProblems> = {
  'file-missing': ({ file }) => `The file ${file} is not there. Choose another file.`,
  'file-unreadable': ({ file }) => `The file ${file} cannot be read. Check that you may read it and that it is not in use.`,
  'file-not-a-spreadsheet': ({ file }) => `${file} is not a spreadsheet. Choose a file from Excel or LibreOffice, or a csv file.`,
  'file-encrypted': ({ file }) => `${file} is protected by a password. Take the password off and choose the file again.`,
  'file-broken': ({ file }) => `${file} is damaged or incomplete. Open and save it in Excel, or ask for the file again.`,
  'file-too-large': ({ file, limit }) =>
    `${file} is too large (more than ${limit === 'cells' ? '3 million cells' : limit}). Remove what is not needed, or split the file.`,
  'file-too-slow': ({ file }) =>
    `${file} takes too much time or memory to read; it is probably damaged. Open it in Excel, save it as .xlsx and choose that file.`,
  'settings-file-unreadable': ({ file }) => `${file} holds no settings of Lange Adem. Make the file again with "Save as a file".`,
  'file-changed': ({ file }) => `${file} was changed since you looked at it. Choose the file again.`,
  'target-not-writable': ({ file }) => `${file} cannot be written. Choose another place, or ask for the right to write.`,
  'target-in-use': ({ file }) => `${file} is in use by another program. Close it there and try again.`,
  'target-folder-missing': ({ file, folder }) => `The folder ${folder} for ${file} is not there. Make it, or choose another.`,
  'target-name-too-long': ({ file }) => `The name ${file} is too long. Choose a shorter name or another folder.`,
  'target-wrong-kind': ({ file, allowed }) => `${file} is not of the right type. Let its name end in ${allowed}.`,
};
