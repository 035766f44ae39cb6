import type { DrawFacts } from "../src/index.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFacts = (value: unknown): value is DrawFacts =>
  isObject(value) && typeof value.draw === "string" && ("poolHash" in value || "seed" in value);

/**
 * The facts about draws in lines of a record: one line or its facts, a list of them, or an object that has such a list
 * as `lines`. Undefined where the text is none of these.
 */
export function readFacts(text: string): readonly DrawFacts[] | undefined {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return undefined;
  }
  const lines = isObject(written) && Array.isArray(written.lines) ? written.lines : written;
  const list: readonly unknown[] = Array.isArray(lines) ? lines : [lines];
  if (!list.every(isObject)) return undefined;
  return list.flatMap((line) => {
    const facts: unknown = isObject(line.facts) ? line.facts : line;
    return isFacts(facts) ? [facts] : [];
  });
}
