import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { titleOf } from "../rulebook/door.ts";
import { isNowhere, listBelongings } from "./belonging/belonging-store.ts";
import { listObjectionsOf } from "./changing/change-store.ts";
import { kept } from "./kept.ts";
import { listLooksAt } from "./looking/look-store.ts";
import type { BranchTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

async function gather(db: Reader, personId: PersonId) {
  const pledges = await tables(db)
    .selectFrom("branches.pledge")
    .innerJoin("branches.founding", "branches.founding.id", "branches.pledge.founding_id")
    .select(["name as branch", "at"])
    .where("person_id", "=", personId)
    .orderBy("at")
    .execute();
  const holdings = await tables(db)
    .selectFrom("branches.holding")
    .select(["branch_id as branch", "office", "begins_at as from", "ends_at as until"])
    .select("ended_at as endedAt")
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const looks = await listLooksAt(db, personId);
  return {
    belongsTo: await listBelongings(db, personId),
    wantsNone: await isNowhere(db, personId),
    pledges,
    offices: holdings.map((one) => ({ ...one, office: titleOf(one.office) })),
    objections: await listObjectionsOf(db, personId),
    // Who looked stands on their own page; a download can go anywhere.
    looksAtMe: looks.map(({ at, office, branchId, why }) => ({ at, office, branchId, why })),
    myLooks: await tables(db)
      .selectFrom("branches.look")
      .select(["branch_id as branch", "at", "why"])
      .where("looked_by", "=", personId)
      .orderBy("id")
      .execute(),
  };
}

/** What they said for a branch stays, without their name; that they were there goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  for (const table of [
    "branches.belonging",
    "branches.nowhere",
    "branches.pledge",
    "branches.holding",
    "branches.objection",
    "branches.look",
  ] as const) {
    await tables(tx).deleteFrom(table).where("person_id", "=", personId).execute();
  }
  await tables(tx)
    .updateTable("branches.founding")
    .set({ begun_by: null })
    .where("begun_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("branches.look")
    .set({ looked_by: null })
    .where("looked_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: (tx, personId) => forget(tx, personId),
  follows: [
    { table: "branches.holding" },
    { table: "branches.look" },
    { table: "branches.look", column: "looked_by" },
    { table: "branches.founding", column: "begun_by" },
    { table: "branches.pledge", once: ["founding_id"] },
    { table: "branches.belonging", once: ["branch_id"] },
    { table: "branches.objection", once: ["change_id", "branch_id"] },
  ],
};
