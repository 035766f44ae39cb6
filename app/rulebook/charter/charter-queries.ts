import type { SourcedText } from "@breakthrough/amendments";
import type { Reader } from "../../../platform/database/database.ts";
import type { RulebookTables } from "../tables.ts";

/** The constitution's text as it stood at one time. */
export interface Charter {
  /** Nought before there was any. */
  readonly number: number;
  readonly paragraphs: SourcedText;
}

const NONE: Charter = { number: 0, paragraphs: [] };

const all = (db: Reader) => db.withTables<RulebookTables>().selectFrom("rulebook.charter");

/** What is in force. */
export async function readCharter(db: Reader): Promise<Charter> {
  const row = await all(db)
    .select(["number", "paragraphs"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? NONE;
}

/** What was in force when somebody wrote a change. */
export async function findCharter(db: Reader, number: number): Promise<Charter> {
  if (number === 0) return NONE;
  return all(db)
    .select(["number", "paragraphs"])
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
}

export interface CharterSet {
  readonly number: number;
  readonly setBy: string;
  readonly setByPath: string;
  readonly setAt: Date;
}

const MOST_SHOWN = 100;

/** The ballots that made it what it is, the newest first. */
export async function listCharterSets(db: Reader): Promise<readonly CharterSet[]> {
  const rows = await all(db)
    .select(["number", "set_by", "set_by_path", "set_at"])
    .orderBy("number", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    setBy: row.set_by,
    setByPath: row.set_by_path,
    setAt: row.set_at,
  }));
}
