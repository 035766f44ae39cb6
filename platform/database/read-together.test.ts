import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { takeLock } from "./named-lock.ts";

const at = aHouse();

let count = 0;
/** A text of its own each time, as different questions have. */
const pidAsked = async (): Promise<number> => {
  count += 1;
  const { rows } = await sql<{ pid: number }>`
    select pg_backend_pid() as pid, ${count}::int as ${sql.ref(`n${count}`)}`.execute(
    at.house.database,
  );
  return rows[0]?.pid ?? 0;
};

describe("what a page asks at one moment", () => {
  it("goes over one connection, and each question has its own answer", async () => {
    const pids = await Promise.all(Array.from({ length: 8 }, pidAsked));
    expect(new Set(pids).size).toBe(1);
    const answers = await Promise.all(
      [3, 1, 2].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(at.house.database)),
    );
    expect(answers.map(({ rows }) => rows[0]?.n)).toEqual([3, 1, 2]);
  });

  it("fails each for itself", async () => {
    const { database } = at.house;
    const divided = (by: number) =>
      sql<{ n: number }>`select 6 / ${by}::int as n`.execute(database);
    const asked = await Promise.allSettled([
      divided(2),
      divided(0),
      divided(3),
      sql`select nothing from nowhere where ${1} = 1`.execute(database),
      pidAsked(),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });

  it("does not wait for who waits for a lock, though they came first", async () => {
    const { database } = at.house;
    const asked: string[] = [];
    const held = Promise.withResolvers<void>();
    const isTaken = Promise.withResolvers<void>();
    const holder = database.transaction().execute(async (tx) => {
      await takeLock(tx, "read-together");
      isTaken.resolve();
      await held.promise;
    });
    await isTaken.promise;
    const waiter = sql`select pg_advisory_xact_lock(hashtextextended(${"read-together"}, 0))`
      .execute(database)
      .then(() => asked.push("waiter"));
    const locking = database.transaction().execute(async (tx) => {
      await takeLock(tx, "read-together");
      asked.push("locked");
    });
    await Promise.all([pidAsked(), pidAsked()]);
    asked.push("read");
    held.resolve();
    await Promise.all([holder, waiter, locking]);
    expect(asked[0]).toBe("read");
  });

  it("sees within a transaction what that has written, and outside not before its end", async () => {
    const { database } = at.house;
    const uses = (db: typeof database) =>
      sql<{ n: number }>`select count(*)::int as n from platform.limit_use where key = ${"a test"}`
        .execute(db)
        .then(({ rows }) => rows[0]?.n);
    await database.transaction().execute(async (tx) => {
      await sql`insert into platform.limit_use (key, points) values (${"a test"}, ${1})`.execute(
        tx,
      );
      expect(await uses(tx)).toBe(1);
      expect(await uses(database)).toBe(0);
    });
    expect(await uses(database)).toBe(1);
  });
});
