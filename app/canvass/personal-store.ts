import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import type { CanvassTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["canvass.answer"],
    stays: {
      kind: "counted",
      days: { rule: "stallKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.answers,
  },
  {
    tables: ["canvass.asking"],
    stays: { kind: "nameless" },
    says: () => words.kept.opened,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const stalls = await tables(db)
    .selectFrom("canvass.asking")
    .select(["question", "themes", "event_id as event", "opened_at as at"])
    .where("opened_by", "=", personId)
    .orderBy("id")
    .execute();
  return { stalls };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("canvass.asking")
    .set({ opened_by: null })
    .where("opened_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [{ table: "canvass.asking", column: "opened_by" }],
};
