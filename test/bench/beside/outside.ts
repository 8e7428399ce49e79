import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a run of another program printed, and what it and all that it started needed at their peak, in bytes (Linux; elsewhere 0). */
export type OutsideRun = { readonly printed: string; readonly peak: number };

const everyMilliseconds = 10;

/** Runs another program to its end. */
export function outside(program: string, args: readonly string[]): Promise<OutsideRun> {
  return new Promise((settle, fail) => {
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const peaks = new Map<number, number>();
    const look = setInterval(() => noted(peaks, child.pid), everyMilliseconds);
    let [printed, complained] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complained += text;
    });
    child.once('error', fail);
    child.once('close', (code) => {
      clearInterval(look);
      if (code !== 0) fail(new Error(`${program} ended with ${code}: ${complained}`));
      else settle({ printed, peak: [...peaks.values()].reduce((sum, peak) => sum + peak, 0) });
    });
  });
}

/** Notes the peak so far of a process and of those that it started; the system keeps it while they live. */
function noted(peaks: Map<number, number>, pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    const kibibytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (kibibytes !== undefined) peaks.set(pid, Number(kibibytes) * 1024);
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8');
      for (const started of children.split(' ')) if (started !== '') noted(peaks, Number(started));
    }
  } catch {
    // It ended meanwhile, or this is not Linux.
  }
}
