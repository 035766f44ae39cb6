import pg from "pg";

/** What every connection of the application's is opened with. */
export const SESSION = {
  /**
   * Every name in a statement is looked up in the server's own schema and nowhere else; the house writes
   * `<schema>.<table>`. So nothing that somebody puts into another schema is ever met by chance.
   */
  search_path: "pg_catalog,pg_temp",
  /** In UTC, instants have the one form that is read fast. */
  TimeZone: "UTC",
  /** A forgotten transaction must not hold its locks for ever. */
  idle_in_transaction_session_timeout: "30000",
  statement_timeout: "30000",
} as const;

export type SessionSettings = Readonly<Record<string, string>>;

/** As the start of a connection takes them. */
export const optionsOf = (settings: SessionSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");

/** What two connections, open at once, found out about themselves. */
export interface SessionFacts {
  /** By name, as the server has them. */
  readonly settings: SessionSettings;
  /** Which processes of the server answered the one, and which the other. */
  readonly backends: readonly [readonly number[], readonly number[]];
  /** Did each get the answers of its own named statements? */
  readonly keepsStatements: boolean;
}

/** Why this is no session as PostgreSQL gives one, in words; nothing where it is. */
export function whyNoSession(facts: SessionFacts): readonly string[] {
  const [one, other] = facts.backends.map((pids) => new Set(pids)) as [Set<number>, Set<number>];
  const isShared = one.size > 1 || other.size > 1 || !one.isDisjointFrom(other);
  const unset = Object.entries(SESSION)
    .filter(([name, value]) => facts.settings[name]?.replaceAll(" ", "") !== value)
    .map(([name, value]) => `${name} is “${facts.settings[name] ?? ""}” and not “${value}”`);
  return [
    ...unset,
    ...(isShared ? ["one connection is answered by several processes of the server in turn"] : []),
    ...(facts.keepsStatements ? [] : ["a prepared statement of one connection is met by another"]),
  ];
}

const ROUNDS = 3;
const STATEMENT = "session_probe";

/** Opens two connections as the application does, and lets them ask in turn. */
export async function askSession(url: string): Promise<SessionFacts> {
  const clients = [0, 1].map(() => {
    const client = new pg.Client({
      connectionString: url,
      options: optionsOf(SESSION),
      connectionTimeoutMillis: 10_000,
    });
    client.on("error", () => undefined);
    return client;
  });
  const [one, other] = clients as [pg.Client, pg.Client];
  try {
    for (const client of clients) await client.connect();
    const settings = await readSettings(one);
    const backends: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      await inTurn(one, other, backends);
      await inTurn(other, one, [backends[1], backends[0]]);
    }
    return { settings, backends, keepsStatements: await keepsStatements(one, other) };
  } finally {
    for (const client of clients) await client.end().catch(() => undefined);
  }
}

async function readSettings(client: pg.Client): Promise<SessionSettings> {
  const names = Object.keys(SESSION);
  const { rows } = await client.query({
    text: "select name, setting from pg_catalog.pg_settings where name = any($1)",
    values: [names],
  });
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

type Pids = [number[], number[]];

/** While one has a process of the server for its transaction, a pooler must give the other another. */
async function inTurn(one: pg.Client, other: pg.Client, [ofOne, ofOther]: Pids): Promise<void> {
  await one.query("begin");
  ofOne.push(await backendOf(one));
  ofOther.push(await backendOf(other));
  await one.query("commit");
  ofOne.push(await backendOf(one));
  ofOther.push(await backendOf(other));
}

async function backendOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query("select pg_catalog.pg_backend_pid() as pid");
  return rows[0].pid;
}

/** Under one name each prepares a statement of its own, and asks for it again. */
async function keepsStatements(one: pg.Client, other: pg.Client): Promise<boolean> {
  const ask = async (client: pg.Client, answer: number): Promise<boolean> => {
    const text = `select ${answer} as answer where $1::int = 1`;
    const { rows } = await client.query({ name: STATEMENT, text, values: [1] });
    return rows[0]?.answer === answer;
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (!(await ask(one, 1)) || !(await ask(other, 2))) return false;
    }
    return true;
  } catch (error) {
    // "There is such a statement already", or "there is none".
    if (error instanceof pg.DatabaseError) return false;
    throw error;
  }
}
