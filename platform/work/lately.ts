interface Kept<Value> {
  readonly value: Value;
  readonly since: number;
}

/**
 * What was made lately, each under a name that says all of what it was made from, so that none is ever wrong: at most
 * `most` of them, each for `ms` at most, those gone first that were asked for longest ago.
 */
export class Lately<Value> {
  private readonly kept = new Map<string, Kept<Value>>();
  private readonly most: number;
  private readonly ms: number;

  constructor(most: number, ms: number) {
    this.most = most;
    this.ms = ms;
  }

  find(name: string): Value | undefined {
    const kept = this.kept.get(name);
    if (kept === undefined) return undefined;
    this.kept.delete(name);
    if (performance.now() - kept.since >= this.ms) return undefined;
    this.kept.set(name, kept);
    return kept.value;
  }

  keep(name: string, value: Value): Value {
    this.kept.delete(name);
    this.kept.set(name, { value, since: performance.now() });
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
