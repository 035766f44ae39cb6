import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { PromiseTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<PromiseTables>();

async function gather(db: Reader, personId: PersonId) {
  const asked = await tables(db)
    .selectFrom("promises.notice")
    .select(["office", "text", "asked_at as at", "answer"])
    .where("asked_by", "=", personId)
    .orderBy("id")
    .execute();
  const wasAsked = await tables(db)
    .selectFrom("promises.notice")
    .select(["office", "text", "asked_at as at", "answer"])
    .where("holder_id", "=", personId)
    .orderBy("id")
    .execute();
  const became = await tables(db)
    .selectFrom("promises.became")
    .select(["says", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { asked, wasAsked, became };
}

/** Questions and answers were said in an office, and stay. Who asked and who answered goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  for (const column of ["asked_by", "holder_id"] as const) {
    await tables(tx)
      .updateTable("promises.notice")
      .set({ [column]: null })
      .where(column, "=", personId)
      .execute();
  }
  await tables(tx)
    .updateTable("promises.became")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "promises.notice", column: "asked_by" },
    { table: "promises.notice", column: "holder_id" },
    { table: "promises.became" },
  ],
};
