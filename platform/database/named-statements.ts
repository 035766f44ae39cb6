import type { Writable } from "node:stream";
import pg from "pg";

/** Past this many texts a connection stops naming new ones: lists of varying length would fill the server's memory. */
const MOST_NAMED = 400;

/** Past this many nothing is known of new ones, and each goes alone. */
const MOST_KNOWN = 4000;

/**
 * Stands in a statement whose best plan depends on its values: it is planned each time. A prepared one gets a plan for
 * any values after five times, which for a rare word reads a whole table.
 */
export const PLANNED_EACH_TIME = "/* planned each time */";

/** What is known of a statement's text. */
export interface Statement {
  readonly text: string;
  /** Under which it is prepared; undefined for one that is planned each time, or came when enough had names. */
  readonly name: string | undefined;
  /** It changes nothing and locks nothing, so it waits for nobody. */
  readonly isRead: boolean;
  /** So often running it took long. */
  timesSlow: number;
}

const known = new Map<string, Statement>();

const READS = /^\s*(?:select|with)\b/i;
const DOES_MORE =
  /\b(?:insert|update|delete|merge|truncate|share|nextval|setval|set_config|pg_\w*lock\w*|pg_sleep\w*|pg_\w+_backend)\b/i;

/** Undefined where too many are known already. */
export function findStatement(text: string): Statement | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) return undefined;
  const isRead = READS.test(text) && !DOES_MORE.test(text);
  const isNamed = known.size < MOST_NAMED && !text.includes(PLANNED_EACH_TIME);
  const name = isNamed ? `s${known.size}` : undefined;
  const statement = { text, name, isRead, timesSlow: 0 };
  known.set(text, statement);
  return statement;
}

/** One short message, and one short answer: to prepare these, bind and describe them would be five. */
const BARE_COMMANDS: readonly unknown[] = ["begin", "commit", "rollback"];
const isBareCommand = (text: unknown): boolean => BARE_COMMANDS.includes(text);

/** Prepares each parametrised statement once a connection, so that Postgres parses and plans it once. */
export class NamedStatementClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    // Sends what is asked without waiting for the answer to what was asked before.
    super({ ...config, pipeline: true } as pg.ClientConfig);
  }

  /** Asks all of them in one message. Each is a transaction of its own, and answered in their order. */
  queryAll(
    asked: readonly (readonly [text: string, values: readonly unknown[]])[],
  ): readonly Promise<pg.QueryResult>[] {
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    try {
      return asked.map(([text, values]) => this.query(text, values));
    } finally {
      stream.uncork();
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg declares eight overloads; this passes all of them on.
  override query(...args: any[]): any {
    const [text, values] = args;
    if (isBareCommand(text)) {
      args.length = 1;
    } else if (typeof text === "string" && Array.isArray(values)) {
      const name = findStatement(text)?.name;
      if (name !== undefined) args.splice(0, 2, { name, text, values });
    }
    return super.query(...(args as [pg.QueryConfig]));
  }
}
