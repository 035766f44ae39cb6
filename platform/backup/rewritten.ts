import { Sums } from "./format.ts";

/** The lines of a backup with others in the place of each, and with sums that fit what is written there now. */
export function* rewritten(
  lines: Iterable<string>,
  change: (line: string) => readonly string[],
): Generator<string> {
  const sums = new Sums();
  for (const before of lines) {
    for (const line of change(before)) {
      const value: unknown = JSON.parse(line);
      const isEnd = typeof value === "object" && value !== null && "end" in value;
      yield isEnd ? JSON.stringify(sums.end()) : added(sums, line, value);
    }
  }
}

function added(sums: Sums, line: string, value: unknown): string {
  const isTableEnd = typeof value === "object" && value !== null && "closes" in value;
  const written = isTableEnd ? JSON.stringify(sums.closeTable(String(value.closes))) : line;
  sums.add(written, typeof value === "string");
  return written;
}
