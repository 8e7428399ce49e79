/**
 * Runs synchronous work of a library that writes its doubts to the console: the terminal belongs to our own sentences
 * (contracts/cli.md), and what matters in a file comes back as an issue.
 */
export function quietly<Value>(work: () => Value): Value {
  const { error, warn, log } = console;
  const silent = () => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
