import type { Writable } from "node:stream";
import pg from "pg";

/**
 * So many texts at most have names: each connection keeps what it prepared, and lists of varying length would fill the
 * server's memory.
 */
const MOST_NAMED = 400;

/** A text that comes as often has a name of its own: the rooms have more texts than names, and most are seldom asked. */
const OFTEN = 4;

/** Of so many texts without a name it is known what they are; past that those go that were not asked for longest. */
const MOST_KNOWN = 4000;

/**
 * Stands in a statement whose best plan depends on its values: it is planned each time. A prepared one gets a plan for
 * any values after five times, which for a rare word reads a whole table.
 */
export const PLANNED_EACH_TIME = "/* planned each time */";

/** What is known of a statement's text. */
export interface Statement {
  readonly text: string;
  /** Under which it is prepared; undefined for one that is planned each time, comes seldom, or came when enough had names. */
  name: string | undefined;
  timesAsked: number;
  /** It changes nothing and locks nothing, so it waits for nobody. */
  readonly isRead: boolean;
  /** So often running it took long. */
  timesSlow: number;
}

const READS = /^\s*(?:select|with)\b/i;
const DOES_MORE =
  /\b(?:insert|update|delete|merge|truncate|share|nextval|setval|set_config|pg_\w*lock\w*|pg_sleep\w*|pg_\w+_backend)\b/i;

const newStatement = (text: string): Statement => ({
  ...{ text, name: undefined, timesAsked: 0, timesSlow: 0 },
  isRead: READS.test(text) && !DOES_MORE.test(text),
});

/** The texts that a process sends, and the names of those that it sends often. */
export class Statements {
  private readonly named = new Map<string, Statement>();
  /** The longest not asked first. */
  private readonly others = new Map<string, Statement>();

  /** What is known of a text; whoever sends it asks. */
  find(text: string): Statement {
    const statement = this.named.get(text) ?? this.others.get(text) ?? newStatement(text);
    if (statement.name !== undefined) return statement;
    statement.timesAsked += 1;
    this.others.delete(text);
    if (this.mayBeNamed(statement)) {
      statement.name = `s${this.named.size}`;
      this.named.set(text, statement);
    } else {
      this.others.set(text, statement);
      if (this.others.size > MOST_KNOWN)
        this.others.delete(this.others.keys().next().value ?? text);
    }
    return statement;
  }

  private mayBeNamed({ text, timesAsked }: Statement): boolean {
    const isOften = timesAsked >= OFTEN && !text.includes(PLANNED_EACH_TIME);
    return isOften && this.named.size < MOST_NAMED;
  }
}

const statements = new Statements();
export const findStatement = (text: string): Statement => statements.find(text);

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
      const { name } = findStatement(text);
      if (name !== undefined) args.splice(0, 2, { name, text, values });
    }
    return super.query(...(args as [pg.QueryConfig]));
  }
}
