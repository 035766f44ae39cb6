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

interface KeptForPages<Value> {
  readonly reading: Promise<Value>;
  readonly since: number;
  readonly changesHere: number;
}

/**
 * For pages: what many of them show and what changes once in months. Made anew once it is older than `ms` by the
 * machine's own time, since a party's clock can stand still, and at once when this process itself has changed it. So a
 * page is at most `ms` behind another process; whatever is decided reads within its transaction.
 * @param countChangesHere how often this process has changed it
 */
export function keptForPages<Source extends object, Value>(
  ms: number,
  countChangesHere: () => number,
  read: (source: Source) => Promise<Value>,
): (source: Source) => Promise<Value> {
  const last = new WeakMap<Source, KeptForPages<Value>>();
  return (source) => {
    const now = performance.now();
    const changesHere = countChangesHere();
    const kept = last.get(source);
    if (kept?.changesHere === changesHere && now - kept.since < ms) return kept.reading;
    const reading = read(source);
    last.set(source, { reading, since: now, changesHere });
    reading.catch(() => last.delete(source));
    return reading;
  };
}
