import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { DraftingTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<DraftingTables>();

async function gather(db: Reader, personId: PersonId) {
  const mine = tables(db);
  const knowledge = await mine
    .selectFrom("drafting.knowledge")
    .select(["field", "own_words as ownWords", "is_shown as isShown", "since"])
    .where("person_id", "=", personId)
    .orderBy("field")
    .execute();
  const notes = await mine
    .selectFrom("drafting.note")
    .select([
      "path",
      "version",
      "field",
      "own_words as ownWords",
      "body",
      "written_at as writtenAt",
    ])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const invitations = await mine
    .selectFrom("drafting.invitation")
    .select(["path", "invited_at as invitedAt", "is_accepted as isAccepted"])
    .where("person_id", "=", personId)
    .orderBy("invited_at")
    .execute();
  const invited = await mine
    .selectFrom("drafting.invitation")
    .select(["path", "invited_at as invitedAt"])
    .where("invited_by", "=", personId)
    .orderBy("invited_at")
    .execute();
  const named = await mine
    .selectFrom("drafting.named")
    .select(["path", "version", "is_off as isOff"])
    .where("person_id", "=", personId)
    .orderBy("path")
    .orderBy("version")
    .execute();
  return { knowledge, notes, invitations, invited, named, ...(await gatherTraces(db, personId)) };
}

async function gatherTraces(db: Reader, personId: PersonId) {
  const editors = await tables(db)
    .selectFrom("drafting.hand")
    .innerJoin("drafting.document", "drafting.document.id", "drafting.hand.document_id")
    .select(["path", "client as number", "since"])
    .where("person_id", "=", personId)
    .orderBy("since")
    .execute();
  const askedFor = await tables(db)
    .selectFrom("drafting.ask")
    .select(["path", "field", "asked_at as askedAt"])
    .where("asked_by", "=", personId)
    .orderBy("asked_at")
    .execute();
  const told = await tables(db)
    .selectFrom("drafting.told")
    .select(["path", "told_at as toldAt"])
    .where("person_id", "=", personId)
    .orderBy("told_at")
    .execute();
  return { editors, askedFor, told };
}

/** What they wrote in a text of several stays its text; notes lose their writer's name; all else goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  for (const table of [
    "drafting.hand",
    "drafting.invitation",
    "drafting.named",
    "drafting.knowledge",
    "drafting.told",
  ] as const) {
    await tables(tx).deleteFrom(table).where("person_id", "=", personId).execute();
  }
  await tables(tx)
    .updateTable("drafting.invitation")
    .set({ invited_by: null })
    .where("invited_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("drafting.ask")
    .set({ asked_by: null })
    .where("asked_by", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("drafting.note")
    .set({ person_id: null, own_words: null })
    .where("person_id", "=", personId)
    .execute();
}

/** A draft that was thrown away leaves nothing here. */
export async function forgetText(tx: Tx, path: string): Promise<void> {
  for (const table of [
    "drafting.document",
    "drafting.covered",
    "drafting.invitation",
    "drafting.named",
    "drafting.ask",
    "drafting.told",
    "drafting.note",
  ] as const) {
    await tables(tx).deleteFrom(table).where("path", "=", path).execute();
  }
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "drafting.hand" },
    { table: "drafting.invitation", once: ["path"] },
    { table: "drafting.named", once: ["path", "version"] },
    { table: "drafting.knowledge", once: ["field"] },
    { table: "drafting.told", once: ["path"] },
    { table: "drafting.note", once: ["path", "field"] },
  ],
};
