import { shown } from "@breakthrough/plain-text";

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/**
 * The same result with every text in it shown as part of one line, sentences and keys that hold names included: a name
 * from a file must not begin a line of a report that looks like the report's own.
 */
export function shownResult<Value>(value: Value): Value;
export function shownResult(value: unknown): unknown {
  if (typeof value === "string") return shown(value);
  if (Array.isArray(value)) return value.map((part) => shownResult(part));
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [shown(key), shownResult(part)]),
  );
}
