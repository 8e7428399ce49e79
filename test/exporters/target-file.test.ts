import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkTarget, writeTarget } from '#electron/services/target-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lange-adem-target-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function codeOf(path: string): string | null {
  const checked = checkTarget(path, ['.xlsx']);
  return checked.ok ? null : checked.problem.code;
}

describe('a place for a file', () => {
  test('is good where its folder is there', () => {
    expect(codeOf(join(folder, 'Samenvatting.xlsx'))).toBeNull();
  });

  test.each([
    ['ends in something else', 'target-wrong-kind', 'samenvatting.docx'],
    ['has no folder', 'target-folder-missing', join('weg', 'samenvatting.xlsx')],
    ['has too long a name', 'target-name-too-long', `${'lang'.repeat(70)}.xlsx`],
  ])('is refused where it %s', (_why, code, name) => {
    expect(codeOf(join(folder, name))).toBe(code);
  });

  test('is refused where a file is read-only, or a folder has its name', () => {
    writeFileSync(join(folder, 'vast.xlsx'), 'oud');
    chmodSync(join(folder, 'vast.xlsx'), 0o444);
    mkdirSync(join(folder, 'map.xlsx'));
    expect(codeOf(join(folder, 'vast.xlsx'))).toBe('target-not-writable');
    expect(codeOf(join(folder, 'map.xlsx'))).toBe('target-not-writable');
  });

  test.each(['~$open.xlsx', '.~lock.open.xlsx#'])('is refused where %s says that somebody has it open', (lock) => {
    writeFileSync(join(folder, 'open.xlsx'), 'oud');
    writeFileSync(join(folder, lock), '');
    expect(codeOf(join(folder, 'open.xlsx'))).toBe('target-in-use');
  });
});

describe('writing a file', () => {
  test('replaces what was there, and leaves nothing beside it', () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'oud');
    expect(writeTarget(path, Buffer.from('nieuw')).ok).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('says so where the folder went away', () => {
    const result = writeTarget(join(folder, 'weg', 'a.xlsx'), Buffer.from('nieuw'));
    expect(result).toMatchObject({ ok: false, problem: { code: 'target-folder-missing' } });
  });

  test('leaves the old file whole where the disk is full', () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'oud');
    const script = join(import.meta.dirname, 'write-too-much.ts');
    // A limit on the size of files stands in for a full disk; the signal that goes with it is ignored.
    const child = spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f 8; exec "${process.execPath}" "${script}" "${path}"`], {
      encoding: 'utf8',
    });
    expect(child.stdout.trim()).toBe('disk-full');
    expect(readFileSync(path, 'utf8')).toBe('oud');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });
});
