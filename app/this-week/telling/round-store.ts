import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { ThisWeekTables } from "../tables.ts";
import type { HappeningId } from "./happening.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

/** One Monday's digest: what it tells of, and how far its letters have come. */
export interface Round {
  readonly monday: Day;
  readonly began: Date;
  /** It tells what happened after this one… */
  readonly after: HappeningId;
  /** …and up to this one. */
  readonly upTo: HappeningId;
  readonly postedTo: PersonId | undefined;
}

const rounds = (db: Reader) =>
  tables(db)
    .selectFrom("this_week.digest")
    .select(["monday", "began_at as began", "from_id as after", "to_id as upTo", "posted_to"]);

type Row = Awaited<ReturnType<ReturnType<typeof rounds>["executeTakeFirstOrThrow"]>>;

const roundOf = ({ posted_to, ...row }: Row): Round => ({
  ...row,
  postedTo: posted_to ?? undefined,
});

/** Begins a Monday's digest where the one before ended. Nothing where it was begun already. */
export async function beginRound(tx: Tx, monday: Day, upTo: HappeningId, at: Date): Promise<void> {
  const last = tables(tx)
    .selectFrom("this_week.digest")
    .select(sql<HappeningId>`coalesce(max(to_id), 0)`.as("to_id"));
  const { to_id: after } = await last.executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto("this_week.digest")
    .values({ monday, began_at: at, from_id: after, to_id: upTo })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function hasBegun(db: Database, monday: Day): Promise<boolean> {
  const begun = await rounds(db).where("monday", "=", monday).executeTakeFirst();
  return begun !== undefined;
}

/** The digest that is under way, for this transaction alone: another process waits, and goes on where this one ends. */
export async function lockRound(tx: Tx): Promise<Round | undefined> {
  const row = await rounds(tx)
    .where("finished_at", "is", null)
    .orderBy("monday")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && roundOf(row);
}

export async function findRound(db: Database): Promise<Round | undefined> {
  const row = await rounds(db)
    .where("finished_at", "is", null)
    .orderBy("monday")
    .limit(1)
    .executeTakeFirst();
  return row && roundOf(row);
}

export async function noteRound(
  tx: Tx,
  monday: Day,
  slice: {
    readonly postedTo: PersonId | undefined;
    readonly posted: number;
    readonly finishedAt: Date | undefined;
  },
): Promise<void> {
  await tables(tx)
    .updateTable("this_week.digest")
    .set((set) => ({
      posted_to: slice.postedTo ?? null,
      letters: set("letters", "+", slice.posted),
      finished_at: slice.finishedAt ?? null,
    }))
    .where("monday", "=", monday)
    .execute();
}
