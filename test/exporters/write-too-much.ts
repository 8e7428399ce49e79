import { writeTarget } from '#electron/services/target-file.ts';

/** Writes more than the limit of its parent allows, and prints what the program says of it. */
const result = writeTarget(process.argv[2] ?? '', new Uint8Array(100_000));
process.stdout.write(result.ok ? 'written' : result.problem.code);
