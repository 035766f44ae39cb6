import type pg from "pg";
import { findStatement, type NamedStatementClient, type Statement } from "./named-statements.ts";

/** What a query builder needs of a connection. */
type Connection = Pick<pg.PoolClient, "release"> & {
  query(text: string, values?: readonly unknown[]): Promise<pg.QueryResult>;
};

interface Waiting {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  resolve(result: pg.QueryResult): void;
  reject(error: unknown): void;
}

/** What stands behind others on one connection waits for them, so that a page's questions go out by this many. */
const MOST_TOGETHER = 12;

/** What takes longer, so often running, goes alone, so that nothing waits for it; until it was quick once. */
const SLOW_MS = 50;
const TIMES_SLOW = 3;

function noteTime(statement: Statement, milliseconds: number): void {
  statement.timesSlow = milliseconds > SLOW_MS ? statement.timesSlow + 1 : 0;
}

/**
 * Lets what a page asks at the same moment go out together: one connection, one message and not one for each, which is
 * what a question costs this process. Each stays a transaction of its own, and one that fails takes no other with it.
 * Only for what reads: who writes or locks may wait for somebody, and nobody must wait behind that.
 * @returns a connection that is taken from the pool when something needs one of its own
 */
export function readTogether(connect: () => Promise<pg.PoolClient>): () => Connection {
  const waiting: Waiting[] = [];

  async function send(): Promise<void> {
    const batch = waiting.splice(0, MOST_TOGETHER);
    if (waiting.length > 0) void send();
    try {
      const client = await connect();
      try {
        await answerAll(client as pg.PoolClient & NamedStatementClient, batch);
      } finally {
        client.release();
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  const ask = (statement: Statement, values: readonly unknown[]): Promise<pg.QueryResult> =>
    new Promise((resolve, reject) => {
      // After all that runs at this moment, so that what it asks besides comes along.
      if (waiting.length === 0) process.nextTick(() => void send());
      waiting.push({ statement, values, resolve, reject });
    });

  return () => connectionFor(connect, ask);
}

function connectionFor(
  connect: () => Promise<pg.PoolClient>,
  ask: (statement: Statement, values: readonly unknown[]) => Promise<pg.QueryResult>,
): Connection {
  let own: Promise<pg.PoolClient> | undefined;
  return {
    query: (text, values) => {
      const statement = own === undefined && values !== undefined ? findStatement(text) : undefined;
      const isTogether = statement?.isRead === true && statement.timesSlow < TIMES_SLOW;
      if (isTogether) return ask(statement, values ?? []);
      own ??= connect();
      const began = performance.now();
      const answer = own.then((client) => client.query(text, values as unknown[]));
      if (statement?.isRead)
        answer.then(() => noteTime(statement, performance.now() - began), ignore);
      return answer;
    },
    release: (isBroken) => {
      void own?.then((client) => client.release(isBroken), ignore);
    },
  };
}

/** Whoever asked has been told. */
const ignore = (): void => undefined;

async function answerAll(client: NamedStatementClient, batch: readonly Waiting[]): Promise<void> {
  let before = performance.now();
  const answers = client.queryAll(batch.map(({ statement, values }) => [statement.text, values]));
  await Promise.all(
    answers.map(async (answer, index) => {
      const { statement, resolve, reject } = batch[index] as Waiting;
      await answer.then(resolve, reject);
      const now = performance.now();
      noteTime(statement, now - before);
      before = now;
    }),
  );
}
