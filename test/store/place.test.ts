import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mountType, unsafePlace } from '#electron/store/place.ts';
import { newStore, testFolder } from './support/new-store.ts';

const nowhere = () => false;
const place = (path: string, environment = {}) => unsafePlace(path, environment, nowhere);

test.each([
  ['C:\\Users\\j.bakker\\OneDrive - Ministerie van VRO\\Gebied.adem', 'OneDrive'],
  ['/home/anna/Dropbox/werk/Gebied.adem', 'Dropbox'],
  ['/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/Mijn Drive/Gebied.adem', 'Google Drive'],
  ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Gebied.adem', 'iCloud'],
  ['/home/anna/Nextcloud/Gebied.adem', 'Nextcloud'],
  ['C:\\Users\\anna\\Ministerie\\SharePoint - NPLV\\Gebied.adem', 'SharePoint'],
])('%s lies in a folder of %s', (path, service) => {
  expect(place(path)).toEqual({ kind: 'synchronised', service });
});

test('OneDrive is known by what it says of itself too, and a share by its name', () => {
  expect(place('D:\\Werk\\Gebied.adem', { OneDriveCommercial: 'd:\\werk\\' })).toEqual({ kind: 'synchronised', service: 'OneDrive' });
  expect(place('D:\\Werkplaats\\Gebied.adem', { OneDriveCommercial: 'd:\\werk' })).toBeNull();
  expect(place('\\\\server\\afdeling\\Gebied.adem')).toEqual({ kind: 'network' });
  expect(place('\\\\?\\UNC\\server\\afdeling\\Gebied.adem')).toEqual({ kind: 'network' });
  expect(unsafePlace('/mnt/afdeling/Gebied.adem', {}, () => true)).toEqual({ kind: 'network' });
});

test('a folder on this computer is safe, also where its name looks like another', () => {
  for (const path of ['/home/anna/onedrive-uitleg/Gebied.adem', '/home/anna/Documenten/Dropbox.adem', '\\\\?\\C:\\Werk\\Gebied.adem'])
    expect(place(path)).toBeNull();
  expect(unsafePlace(join(testFolder(), 'Gebied.adem'))).toBeNull();
});

test('a file system of a program is known by its mount', () => {
  const mounts =
    'overlay / overlay rw 0 0\nserver:/x /mnt/mijn\\040schijf fuse.sshfs rw 0 0\ntmpfs /mnt/mijn\\040schijf/tijdelijk tmpfs rw 0 0\n';
  expect(mountType('/mnt/mijn schijf/werk', mounts)).toBe('fuse.sshfs');
  expect(mountType('/mnt/mijn schijf/tijdelijk', mounts)).toBe('tmpfs');
  expect(mountType('/mnt/mijn schijfje', mounts)).toBe('overlay');
});

test('an open store knows it', () => {
  const folder = join(testFolder(), 'Nextcloud');
  mkdirSync(folder);
  expect(newStore(join(folder, 'Gebied.adem')).place).toEqual({ kind: 'synchronised', service: 'Nextcloud' });
  expect(newStore().place).toBeNull();
});
