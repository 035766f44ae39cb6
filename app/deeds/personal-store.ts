import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { DeedTables } from "./tables.ts";

async function gather(db: Reader, personId: PersonId) {
  const mine = db.withTables<DeedTables>();
  const answersFor = await mine
    .selectFrom("deeds.deed")
    .select(["proposal_id as proposal", "title", "state", "says"])
    .where((where) =>
      where.or([where("person_id", "=", personId), where("offered_person", "=", personId)]),
    )
    .orderBy("proposal_id")
    .execute();
  const notes = await mine
    .selectFrom("deeds.note")
    .select(["proposal_id as proposal", "kind", "says", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const saidNotDone = await mine
    .selectFrom("deeds.asker")
    .select(["proposal_id as proposal", "at"])
    .where("person_id", "=", personId)
    .orderBy("proposal_id")
    .execute();
  const wrote = await mine
    .selectFrom("deeds.author")
    .select("proposal_id as proposal")
    .where("person_id", "=", personId)
    .orderBy("proposal_id")
    .execute();
  return { answersFor, notes, saidNotDone, wrote };
}

/** What was said about a decision stays, and who said it goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const theirs = tx.withTables<DeedTables>();
  for (const table of ["deeds.asker", "deeds.author"] as const) {
    await theirs.deleteFrom(table).where("person_id", "=", personId).execute();
  }
  // What they answered for waits for somebody else.
  await theirs
    .updateTable("deeds.deed")
    .set({ state: "unsaid", due_at: null })
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .execute();
  for (const table of ["deeds.deed", "deeds.note"] as const) {
    await theirs
      .updateTable(table)
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
  }
  await theirs
    .updateTable("deeds.deed")
    .set({ offered_person: null })
    .where("offered_person", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "deeds.deed" },
    { table: "deeds.deed", column: "offered_person" },
    { table: "deeds.note" },
    { table: "deeds.asker", once: ["proposal_id"] },
    { table: "deeds.author", once: ["proposal_id"] },
  ],
};
