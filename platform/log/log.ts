import type { LogEvent } from "./log-events.ts";

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Words and numbers only. Never a name, an address, a vote or a secret: logs leave the house. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  /** Is what `debug` is told written down at all? What is dear to gather need not be gathered otherwise. */
  readonly isDebugging: boolean;
  debug(event: LogEvent, facts?: LogFacts): void;
  info(event: LogEvent, facts?: LogFacts): void;
  warn(event: LogEvent, facts?: LogFacts): void;
  error(event: LogEvent, facts?: LogFacts): void;
}

const RANKS: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** One JSON object a line, to the writer given (standard output unless told). */
export function openLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  const at =
    (rank: Exclude<LogLevel, "silent">) =>
    (event: LogEvent, facts: LogFacts = {}): void => {
      if (RANKS[rank] < RANKS[level]) return;
      write(`${JSON.stringify({ at: new Date().toISOString(), level: rank, event, ...facts })}\n`);
    };
  const isDebugging = RANKS[level] <= RANKS.debug;
  return {
    isDebugging,
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  };
}

/** Libraries also report errors as plain objects with an error's fields. */
type ErrorLike = Readonly<Record<string, unknown>>;

/**
 * What a log may say of a fault: its class, message head, cause and where, never the values it was called with. It is
 * never empty, whatever was thrown.
 */
export function factsOfError(error: unknown): LogFacts {
  if (typeof error !== "object" || error === null) return { error: typeof error };
  const { name, code, constraint, stack, cause } = error as ErrorLike;
  return {
    error: typeof name === "string" ? name : "Error",
    code: code === undefined ? undefined : String(code),
    message: messageOf(error as ErrorLike),
    constraint: typeof constraint === "string" ? constraint : undefined,
    cause: cause === undefined ? undefined : briefly(cause),
    where: typeof stack === "string" ? whereIn(stack) : undefined,
  };
}

const LONGEST_MESSAGE = 200;

/** A message of PostgreSQL's (it has a severity) can quote a row; its code and constraint say enough. */
function messageOf(error: ErrorLike): string | undefined {
  const { severity, message, errors } = error;
  if (severity !== undefined) return undefined;
  if (typeof message === "string" && message !== "") return message.slice(0, LONGEST_MESSAGE);
  // A connection that was tried at several addresses says what each of them answered, and nothing itself.
  return Array.isArray(errors)
    ? errors.map(briefly).join("; ").slice(0, LONGEST_MESSAGE)
    : undefined;
}

/** Looks no deeper, since causes can go round in a circle. */
function briefly(cause: unknown): string {
  if (typeof cause !== "object" || cause === null) return typeof cause;
  const { name, code, message, severity } = cause as ErrorLike;
  const says = severity === undefined ? message : undefined;
  const parts = [name, code, says].filter((part) => typeof part === "string" && part !== "");
  return parts.join(" ").slice(0, LONGEST_MESSAGE);
}

const whereIn = (stack: string): string | undefined =>
  stack
    .split("\n")
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim())
    .join(" < ") || undefined;
