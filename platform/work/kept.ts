interface Kept<Value> {
  readonly at: Date;
  readonly value: Promise<Value>;
}

/**
 * A reading that takes a while and that everybody sees alike, made anew once it is older than `ms`. Kept by what it
 * is read from, such as a database. One that failed is not kept.
 */
export function keptFor<Source extends object, More extends readonly unknown[], Value>(
  ms: number,
  read: (source: Source, now: Date, ...more: More) => Promise<Value>,
): (source: Source, now: Date, ...more: More) => Promise<Value> {
  const last = new WeakMap<Source, Kept<Value>>();
  return (source, now, ...more) => {
    const kept = last.get(source);
    const age = kept === undefined ? undefined : now.getTime() - kept.at.getTime();
    if (kept !== undefined && age !== undefined && age >= 0 && age < ms) return kept.value;
    const value = read(source, now, ...more);
    last.set(source, { at: now, value });
    value.catch(() => last.delete(source));
    return value;
  };
}
