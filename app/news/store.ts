import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { LetterToAll } from "./letter.ts";
import type { NewsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<NewsTables>();

const letterOf = (row: Selectable<NewsTables["news.letter"]>): LetterToAll => ({
  ...{ request: row.request, subject: row.subject, text: row.text, whom: row.whom },
  ...{ begunAt: row.begun_at, posted: row.posted, finishedAt: row.finished_at ?? undefined },
});

export type NewLetter = Omit<LetterToAll, "posted" | "finishedAt">;

export async function addLetter(tx: Tx, { begunAt, ...letter }: NewLetter): Promise<void> {
  await tables(tx)
    .insertInto("news.letter")
    .values({ ...letter, begun_at: begunAt, posted_to: null, finished_at: null })
    .execute();
}

export interface Unfinished {
  readonly letter: LetterToAll;
  /** Undefined at the beginning. */
  readonly postedTo: PersonId | undefined;
}

/** The oldest letter that is not posted to all yet, for one poster at a time: others pass it by. */
export async function takeUnfinished(tx: Tx): Promise<Unfinished | undefined> {
  const row = await tables(tx)
    .selectFrom("news.letter")
    .selectAll()
    .where("finished_at", "is", null)
    .orderBy("request")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && { letter: letterOf(row), postedTo: row.posted_to ?? undefined };
}

export interface Progress {
  readonly posted: number;
  readonly postedTo: PersonId | undefined;
  readonly finishedAt: Date | undefined;
}

export async function noteProgress(tx: Tx, request: number, progress: Progress): Promise<void> {
  const { posted, postedTo = null, finishedAt = null } = progress;
  await tables(tx)
    .updateTable("news.letter")
    .set({ posted, posted_to: postedTo, finished_at: finishedAt })
    .where("request", "=", request)
    .execute();
}

const LETTERS_SHOWN = 100;

export async function listLettersToAll(db: Reader): Promise<readonly LetterToAll[]> {
  const rows = await tables(db)
    .selectFrom("news.letter")
    .selectAll()
    .orderBy("begun_at", "desc")
    .orderBy("request")
    .limit(LETTERS_SHOWN)
    .execute();
  return rows.map(letterOf);
}

export async function findLetterToAll(
  db: Reader,
  request: number,
): Promise<LetterToAll | undefined> {
  const row = await tables(db)
    .selectFrom("news.letter")
    .selectAll()
    .where("request", "=", request)
    .executeTakeFirst();
  return row && letterOf(row);
}
