import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { dropHelpOf } from "./offering/place-store.ts";
import type { ActionsTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<ActionsTables>();

/** What this room keeps of people, as the privacy notice tells it. Who leads a place is the host of its event. */
const kept: readonly Kept[] = [
  {
    tables: [
      ...["actions.helper", "actions.kit", "actions.shift"],
      ...["actions.place", "actions.paper", "actions.action"],
    ],
    stays: {
      kind: "counted",
      days: { rule: "eventKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.help,
  },
  {
    tables: ["actions.hidden"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const shifts = await tables(db)
    .selectFrom("actions.helper as h")
    .innerJoin("actions.shift as s", "s.id", "h.shift_id")
    .select(["s.event_id as event", "s.task"])
    .where("h.person_id", "=", personId)
    .orderBy("s.id")
    .execute();
  const brings = await tables(db)
    .selectFrom("actions.kit")
    .select(["event_id as event", "thing", "pieces"])
    .where("brought_by", "=", personId)
    .orderBy("id")
    .execute();
  return { shifts, brings };
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget: dropHelpOf,
  follows: [
    { table: "actions.helper", once: ["shift_id"] },
    { table: "actions.kit", column: "brought_by" },
  ],
};
