import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BallotId } from "../ballot.ts";
import type { BallotsTables } from "../tables.ts";
import type { KeptCode } from "./code.ts";
import type { Pack, SheetNumber } from "./pack.ts";

const tables = (db: Reader) => db.withTables<BallotsTables>();

/** A pack for each of these people's lines, in the order of the lines, which says nothing of the people. */
export async function addPacks(
  tx: Tx,
  ballotId: BallotId,
  people: readonly PersonId[],
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    insert into ballots.pack (ballot_id, line_id)
    select ballot_id, line_id from ballots.roll_line
    where ballot_id = ${ballotId} and person_id = any(${people}::uuid[])
    order by line_id`.execute(tx);
}

export interface SheetToSave extends KeptCode {
  readonly pack: number;
  readonly sheet: SheetNumber;
  readonly by: PersonId;
  readonly office: string;
}

/** In the place of the code that it had before, which is dead from now on. */
export async function saveSheets(tx: Tx, sheets: readonly SheetToSave[], at: Date): Promise<void> {
  await tables(tx)
    .insertInto("ballots.sheet")
    .values(
      sheets.map(({ by, ...sheet }) => ({
        ...sheet,
        ...{ printed_by: by, printed_at: at, times: 1, posted_at: null },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["pack", "sheet"]).doUpdateSet((next) => ({
        salt: next.ref("excluded.salt"),
        hash: next.ref("excluded.hash"),
        office: next.ref("excluded.office"),
        printed_by: next.ref("excluded.printed_by"),
        printed_at: next.ref("excluded.printed_at"),
        times: sql<number>`sheet.times + 1`,
      })),
    )
    .execute();
}

/** Those printed in one of these offices. Answers how many went into their envelopes just now. */
export async function savePosted(
  tx: Tx,
  { packs, sheet, offices }: PostedSheets,
  at: Date,
): Promise<number> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable("ballots.sheet")
    .set({ posted_at: at })
    .where("pack", "=", sql<number>`any(${[...packs]}::int[])`)
    .where("sheet", "=", sheet)
    .where("office", "=", sql<string>`any(${[...offices]}::text[])`)
    .where("posted_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

export interface PostedSheets {
  readonly packs: readonly number[];
  readonly sheet: SheetNumber;
  readonly offices: readonly string[];
}

/** A new pack for the same line: both codes of the old one are dead. Its number is another, so that no two are mixed up. */
export async function saveNewPack(tx: Tx, { number, ballotId, lineId }: Pack): Promise<void> {
  await tables(tx).deleteFrom("ballots.pack").where("number", "=", number).execute();
  await tables(tx)
    .insertInto("ballots.pack")
    .values({ ballot_id: ballotId, line_id: lineId })
    .execute();
}

export async function deletePacks(tx: Tx, ballotId: BallotId): Promise<void> {
  await tables(tx).deleteFrom("ballots.pack").where("ballot_id", "=", ballotId).execute();
}

/** Theirs are dead; whose hand printed those of others is nobody's. */
export async function forgetPacks(tx: Tx, personId: PersonId): Promise<void> {
  await sql`
    delete from ballots.pack using ballots.roll_line r
    where r.ballot_id = pack.ballot_id and r.line_id = pack.line_id
      and r.person_id = ${personId}`.execute(tx);
  await tables(tx)
    .updateTable("ballots.sheet")
    .set({ printed_by: null })
    .where("printed_by", "=", personId)
    .execute();
}
