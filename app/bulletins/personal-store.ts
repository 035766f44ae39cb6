import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { BulletinsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<BulletinsTables>();

const gather = async (db: Reader, personId: PersonId) => ({
  lettersToMembers: await tables(db)
    .selectFrom("bulletins.letter")
    .select(["branch_id as branch", "subject", "body", "sent_at as sentAt"])
    .where("written_by", "=", personId)
    .orderBy("id")
    .execute(),
  messagesToBranches: await tables(db)
    .selectFrom("bulletins.message")
    .select(["branch_id as branch", "body", "at", "answer"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute(),
});

/** What they wrote for a branch stays without their name; what they wrote to one goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  for (const column of ["written_by", "key_by"] as const) {
    await tables(tx)
      .updateTable("bulletins.letter")
      .set({ [column]: null })
      .where(column, "=", personId)
      .execute();
  }
  await tables(tx).deleteFrom("bulletins.message").where("person_id", "=", personId).execute();
  await tables(tx)
    .updateTable("bulletins.message")
    .set({ answered_by: null })
    .where("answered_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: (tx, personId) => forget(tx, personId),
  follows: [
    { table: "bulletins.letter", column: "written_by" },
    { table: "bulletins.letter", column: "key_by" },
    { table: "bulletins.message" },
    { table: "bulletins.message", column: "answered_by" },
  ],
};
