import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark by which fuses are found in Electron's binary, then version 1, nine fuses, each off. */
const fuseWire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('0'.repeat(9))]);

/** A folder that electron-builder takes for Electron for Linux, so that the product's package can be looked into without Electron. */
export function dummyElectron(folder: string, version: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const binary = join(folder, 'electron');
  writeFileSync(binary, Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), fuseWire]));
  chmodSync(binary, 0o755);
  writeFileSync(join(folder, 'version'), version);
  for (const language of ['nl', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  return folder;
}

/** Which fuses stand on, in the order of Electron's list. */
export function fusesOf(binary: Buffer): string {
  const at = binary.indexOf(fuseWire.subarray(0, 32));
  return binary.subarray(at + 34, at + 34 + 9).toString('latin1');
}
