import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Kept } from "../../platform/kept-of-people.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { letGo } from "./store.ts";
import type { TeamTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<TeamTables>();

/** What this room keeps of people, as the privacy notice tells it. */
const kept: readonly Kept[] = [
  {
    tables: ["teams.offer"],
    stays: { kind: "belonging" },
    says: () => words.kept.skills,
  },
  {
    tables: ["teams.place", "teams.said"],
    stays: { kind: "belonging" },
    says: () => words.kept.places,
  },
  {
    tables: ["teams.team", "teams.coordinator", "teams.decision"],
    stays: { kind: "nameless" },
    says: () => words.kept.work,
  },
];

async function gather(db: Reader, personId: PersonId) {
  const offer = await tables(db)
    .selectFrom("teams.offer")
    .select(["skills", "hours", "at"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
  const places = await tables(db)
    .selectFrom("teams.place as p")
    .innerJoin("teams.team as t", "t.id", "p.team_id")
    .select(["t.name as team", "p.state", "p.says", "p.at", "p.gets_letters as getsLetters"])
    .select("p.asked_says as askedYou")
    .where("p.person_id", "=", personId)
    .orderBy("p.id")
    .execute();
  const asked = await tables(db)
    .selectFrom("teams.place as p")
    .innerJoin("teams.team as t", "t.id", "p.team_id")
    .select(["t.name as team", "p.asked_says as says"])
    .where("p.asked_by", "=", personId)
    .orderBy("p.id")
    .execute();
  const said = await tables(db)
    .selectFrom("teams.said as s")
    .innerJoin("teams.decision as d", "d.id", "s.decision_id")
    .select(["d.says as to", "s.is_yes as saidYes"])
    .where("s.person_id", "=", personId)
    .orderBy("d.id")
    .execute();
  return {
    offer: offer ?? null,
    places,
    askedNewcomers: asked,
    said,
    ...(await work(db, personId)),
  };
}

async function work(db: Reader, personId: PersonId) {
  const coordinated = await tables(db)
    .selectFrom("teams.coordinator as c")
    .innerJoin("teams.team as t", "t.id", "c.team_id")
    .select(["t.name as team", "c.from_at as from", "c.until", "c.ended_at as endedAt"])
    .where("c.person_id", "=", personId)
    .orderBy("c.id")
    .execute();
  const begun = await tables(db)
    .selectFrom("teams.team")
    .select(["name", "begun_at as at"])
    .where("begun_by", "=", personId)
    .orderBy("id")
    .execute();
  return { coordinated, begun, ...(await written(db, personId)) };
}

async function written(db: Reader, personId: PersonId) {
  const put = await tables(db)
    .selectFrom("teams.decision")
    .select(["kind", "says", "opened_at as at", "state"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { putToTeams: put };
}

const NAMED = [
  ["teams.team", "begun_by"],
  ["teams.coordinator", "person_id"],
  ["teams.decision", "person_id"],
  ["teams.place", "asked_by"],
] as const;

/** What a team did stays. Who was in it, did it and wrote it goes. */
async function forget(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await letGo(tx, { personId }, at);
  await tables(tx).deleteFrom("teams.offer").where("person_id", "=", personId).execute();
  await tables(tx).deleteFrom("teams.said").where("person_id", "=", personId).execute();
  for (const [table, column] of NAMED)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null
      where ${sql.ref(column)} = ${personId}`.execute(tx);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    ...NAMED.map(([table, column]) =>
      table === "teams.coordinator" ? { table, once: ["team_id"] } : { table, column },
    ),
    { table: "teams.place", once: ["team_id"] },
    { table: "teams.said", once: ["decision_id"] },
  ],
};
