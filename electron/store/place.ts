import { readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** A place where a store is not as safe as on a disk of this computer. */
export type UnsafePlace = { readonly kind: 'network' } | { readonly kind: 'synchronised'; readonly service: string };

/** Folders whose files a program copies elsewhere, also in the middle of a write: how they are called, and by whom. */
const synchronised: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^.*sharepoint.*$/i, 'SharePoint'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(google ?drive|googledrive-.+|my drive|mijn drive)$/i, 'Google Drive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^cloudstorage$/i, 'CloudStorage'],
];

/** Numbers by which Linux names file systems of a network: NFS, SMB, SMB2, CIFS, AFS, Ceph, 9P (folders of Windows in WSL). */
const networkTypes: readonly number[] = [0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x00c36400, 0x01021997];
/** A program's own file system; only its name in the list of mounts says which. */
const fuse = 0x65735546;
const networkMounts = /^fuse\.(sshfs|rclone|gvfsd-fuse|davfs|s3fs|glusterfs)$/;

/** What is known of where a file lies; null: nothing that would make it unsafe. */
export function unsafePlace(
  path: string,
  environment: NodeJS.ProcessEnv = process.env,
  isOnNetwork: (folder: string) => boolean = isNetworkFolder,
): UnsafePlace | null {
  if (isShare(path)) return { kind: 'network' };
  const folders = path.split(/[\\/]/).slice(0, -1);
  for (const [name, service] of synchronised) if (folders.some((folder) => name.test(folder))) return { kind: 'synchronised', service };
  // OneDrive says where it lies, whatever its folder is called.
  for (const variable of ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'])
    if (environment[variable] && isWithin(path, environment[variable])) return { kind: 'synchronised', service: 'OneDrive' };
  return isOnNetwork(dirname(path)) ? { kind: 'network' } : null;
}

/** `\\computer\share`, also with other slashes, or as Windows itself writes it: `\\?\UNC\computer\share`. */
export function isShare(path: string): boolean {
  return /^(\\\\|\/\/)(?:[^\\/?.]|\?\\UNC\\)/i.test(path);
}

function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [path, folder].map((text) => text.toLowerCase().replaceAll('\\', '/').replace(/\/$/, ''));
  return inner?.startsWith(`${outer}/`) === true;
}

function isNetworkFolder(folder: string): boolean {
  try {
    // A letter of Windows for a share: what it stands for begins with the share's computer.
    if (process.platform === 'win32') return isShare(realpathSync.native(folder));
    const { type } = statfsSync(folder);
    if (networkTypes.includes(type)) return true;
    return (
      process.platform === 'linux' &&
      type === fuse &&
      networkMounts.test(mountType(realpathSync(folder), readFileSync('/proc/self/mounts', 'utf8')))
    );
  } catch {
    return false;
  }
}

/** The kind of the file system that a folder is on, by a list of mounts: that of the longest folder that it is in. */
export function mountType(folder: string, mounts: string): string {
  let [longest, type] = ['', ''];
  for (const line of mounts.split('\n')) {
    const [, escaped = '', kind = ''] = line.split(' ');
    const point = escaped.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    const isIn = point === '/' || folder === point || folder.startsWith(`${point}/`);
    if (point !== '' && isIn && point.length >= longest.length) [longest, type] = [point, kind];
  }
  return type;
}
