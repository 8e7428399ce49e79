/** The newest few values that were worked out; what was asked for last is forgotten last. */
export class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was worked out before; undefined: nothing, or it was forgotten. */
  known(key: string): Value | undefined {
    return this.#values.get(key);
  }

  remembered(key: string, work: () => Value): Value {
    const value = this.#values.get(key) ?? work();
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
