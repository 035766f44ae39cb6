export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Words and numbers only. Never a name, an address, a vote or a secret: logs leave the house. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  /** Is what `debug` is told written down at all? What is dear to gather need not be gathered otherwise. */
  readonly isDebugging: boolean;
  debug(event: string, facts?: LogFacts): void;
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}

const RANKS: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** One JSON object a line, to the writer given (standard output unless told). */
export function openLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  const at =
    (rank: Exclude<LogLevel, "silent">) =>
    (event: string, facts: LogFacts = {}): void => {
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

/** What a log may say of a bug: its class, message head and where, never the values it was called with. */
export function factsOfError(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  // A database error's message can quote a row; its code and constraint say enough.
  const message = code === undefined ? error.message.slice(0, 200) : undefined;
  const where = error.stack
    ?.split("\n")
    .slice(1, 5)
    .map((line) => line.trim())
    .join(" < ");
  return { error: error.name, code, message, where };
}
