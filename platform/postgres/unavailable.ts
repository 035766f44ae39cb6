/** PostgreSQL cannot be had; the message says what went wrong, what to do, and where the log is. */
export class PostgresUnavailable extends Error {
  override name = "PostgresUnavailable";
}

/** It was killed while it started, which says nothing of the next try. */
export class PostgresKilled extends PostgresUnavailable {}

/** What an error says, also where Node gives it no message of its own (a refused connection to two addresses). */
export function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(sentenceOf).join("; ");
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return error.message || code;
}
