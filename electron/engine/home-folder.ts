import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the program keeps its own stores and log: LANGE_ADEM_HOME, or else the place that the platform has for a program's data. */
export function homeFolder(environment: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (environment['LANGE_ADEM_HOME']) return environment['LANGE_ADEM_HOME'];
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Lange Adem');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Lange Adem');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'lange-adem');
}
