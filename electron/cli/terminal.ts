/** Where the command line writes. Progress is one line on standard error that is written over, and only on a terminal. */
export type Terminal = {
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Standard error: a line for people. */
  readonly tell: (line: string) => void;
  readonly progress: (text: string) => void;
};

const clearLine = '\r\u001b[K';

/** Lines for people with ordinary spaces: a terminal keeps no amount together, and who searches its output types these. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

export function machineTerminal(): Terminal {
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) process.stderr.write(clearLine);
    isProgressShown = false;
  };
  // Whoever reads may stop early (`| head`): that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => {
      clear();
      process.stdout.write(text);
    },
    tell: (line) => {
      clear();
      process.stderr.write(`${plainSpaces(line)}\n`);
    },
    progress: (text) => {
      if (!process.stderr.isTTY) return;
      process.stderr.write(`${clearLine}${text}`);
      isProgressShown = true;
    },
  };
}
