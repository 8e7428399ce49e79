import type { FileProblems } from '#shared/contracts/problems/files.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const filesProblems: Sentences<FileProblems> = {
  'file-missing': ({ file }) => `Het bestand ${file} is er niet. Kies een ander bestand.`,
  'file-unreadable': ({ file }) =>
    `Het bestand ${file} kan niet worden gelezen. Controleer of u er rechten op hebt en of het niet in gebruik is.`,
  'file-not-a-spreadsheet': ({ file }) => `${file} is geen rekenblad. Kies een bestand uit Excel of LibreOffice, of een csv-bestand.`,
  'file-encrypted': ({ file }) => `${file} is met een wachtwoord beveiligd. Haal het wachtwoord eraf en kies het bestand opnieuw.`,
  'file-broken': ({ file }) => `${file} is beschadigd of niet compleet. Open en bewaar het in Excel, of vraag het bestand opnieuw op.`,
  'file-too-large': ({ file, limit }) =>
    `${file} is te groot (meer dan ${limit === 'cells' ? '3 miljoen cellen' : limit}). Haal weg wat niet nodig is, of splits het bestand.`,
  'file-too-slow': ({ file }) =>
    `${file} kost te veel tijd of geheugen om te lezen; het is waarschijnlijk beschadigd. Open het in Excel, bewaar het als .xlsx en kies dat bestand.`,
  'settings-file-unreadable': ({ file }) =>
    `${file} bevat geen instellingen van Lange Adem. Maak het bestand opnieuw met "Bewaar als bestand".`,
  'file-changed': ({ file }) => `${file} is gewijzigd sinds u het bekeek. Kies het bestand opnieuw.`,
  'target-not-writable': ({ file }) => `In ${file} kan niet worden geschreven. Kies een andere plaats, of vraag schrijfrechten.`,
  'target-in-use': ({ file }) => `${file} is in gebruik door een ander programma. Sluit het daar en probeer het opnieuw.`,
  'target-folder-missing': ({ file, folder }) => `De map ${folder} voor ${file} is er niet. Maak de map, of kies een andere.`,
  'target-name-too-long': ({ file }) => `De naam ${file} is te lang. Kies een kortere naam of een andere map.`,
  'target-wrong-kind': ({ file, allowed }) => `${file} heeft niet het goede type. Laat de naam eindigen op ${allowed}.`,
};
