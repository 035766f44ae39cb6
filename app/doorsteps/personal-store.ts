import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import type { DoorstepsTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<DoorstepsTables>();

/** What this room keeps of people, as the privacy notice tells it: nearly all are no members, and it is never joined to them. */
const kept: readonly Kept[] = [
  {
    tables: ["doorsteps.register", "doorsteps.door", "doorsteps.elector"],
    stays: {
      kind: "counted",
      days: { rule: "doorstepsKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.register,
  },
  {
    tables: ["doorsteps.knock"],
    stays: {
      kind: "counted",
      days: { rule: "doorstepsKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.knocks,
  },
  {
    tables: ["doorsteps.round", "doorsteps.canvasser", "doorsteps.look", "doorsteps.export"],
    stays: {
      kind: "counted",
      days: { rule: "doorstepsKeptDays" },
      says: (length) => words.kept.until(length),
    },
    says: () => words.kept.rounds,
  },
  {
    tables: ["doorsteps.leaflet"],
    stays: { kind: "nameless" },
    says: () => words.kept.leaflets,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const room = tables(db);
  const [registers, rounds, canvassed, looks, knocks, leaflets, exports] = await Promise.all([
    room
      .selectFrom("doorsteps.register")
      .select(["council", "area", "taken_at as at"])
      .where((is) => is.or([is("taken_by", "=", personId), is("kept_by", "=", personId)]))
      .orderBy("id")
      .execute(),
    room
      .selectFrom("doorsteps.round")
      .select(["id as round", "streets", "made_at as at"])
      .where("made_by", "=", personId)
      .orderBy("id")
      .execute(),
    room
      .selectFrom("doorsteps.canvasser")
      .select(["round_id as round", "named_at as at"])
      .where("person_id", "=", personId)
      .orderBy("round_id")
      .execute(),
    room
      .selectFrom("doorsteps.look")
      .select(["round_id as round", "looked_at as at"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute(),
    // How many doors they knocked at, and none of the doors: those are others' homes.
    room
      .selectFrom("doorsteps.knock")
      .select((is) => ["round_id as round", is.fn.countAll<number>().as("doors")])
      .where("person_id", "=", personId)
      .groupBy("round_id")
      .orderBy("round_id")
      .execute(),
    room
      .selectFrom("doorsteps.leaflet")
      .select(["street", "leaflet", "noted_at as at"])
      .where("noted_by", "=", personId)
      .orderBy("id")
      .execute(),
    room
      .selectFrom("doorsteps.export")
      .select(["request", "purpose", "granted_at as at", "fetched_at as fetchedAt", "rows"])
      .where("asked_by", "=", personId)
      .orderBy("request")
      .execute(),
  ]);
  return { registers, rounds, canvassed, looks, knocks, leaflets, exports };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const room = tables(tx);
  for (const column of ["taken_by", "kept_by"] as const)
    await room
      .updateTable("doorsteps.register")
      .set({ [column]: null })
      .where(column, "=", personId)
      .execute();
  await room
    .updateTable("doorsteps.round")
    .set({ made_by: null })
    .where("made_by", "=", personId)
    .execute();
  await room
    .updateTable("doorsteps.export")
    .set({ asked_by: null })
    .where("asked_by", "=", personId)
    .execute();
  await room.deleteFrom("doorsteps.canvasser").where("person_id", "=", personId).execute();
  for (const table of ["doorsteps.look", "doorsteps.knock"] as const)
    await room
      .updateTable(table)
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
  await room
    .updateTable("doorsteps.leaflet")
    .set({ noted_by: null })
    .where("noted_by", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "doorsteps.register", column: "taken_by" },
    { table: "doorsteps.register", column: "kept_by" },
    { table: "doorsteps.round", column: "made_by" },
    { table: "doorsteps.export", column: "asked_by" },
    { table: "doorsteps.look", column: "person_id" },
    { table: "doorsteps.knock", column: "person_id" },
    { table: "doorsteps.leaflet", column: "noted_by" },
  ],
};
