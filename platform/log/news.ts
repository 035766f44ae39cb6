const REPEATED_AFTER_MS = 60_000;

const said = new WeakMap<object, Map<string, number>>();

/** Is this worth saying? A fault that comes again every second is said once a minute. */
export function isNews(toWhom: object, what: string): boolean {
  const known = said.get(toWhom) ?? new Map<string, number>();
  said.set(toWhom, known);
  const now = performance.now();
  for (const [key, at] of known) if (now - at >= REPEATED_AFTER_MS) known.delete(key);
  if (known.has(what)) return false;
  known.set(what, now);
  return true;
}
