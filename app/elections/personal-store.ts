import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { takeOut } from "./nominating/nomination-store.ts";
import type { ElectionTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ElectionTables>();

async function gather(db: Reader, personId: PersonId) {
  const stood = await tables(db)
    .selectFrom("elections.nomination")
    .select([
      ...(["election_id as election", "state", "statement", "interests", "memberships"] as const),
      ...(["answers", "groups", "picture_says as pictureShows"] as const),
      "stood_with as statementHandedIn",
      sql<string | null>`encode(picture, 'base64')`.as("picture"),
    ])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const nominated = await tables(db)
    .selectFrom("elections.nomination")
    .select(["election_id as election", "made_at as at"])
    .where("nominated_by", "=", personId)
    .orderBy("id")
    .execute();
  const supported = await tables(db)
    .selectFrom("elections.supporter")
    .select(["nomination_id as nomination", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { stood, nominated, supported, ...(await gatherQuestions(db, personId)) };
}

async function gatherQuestions(db: Reader, personId: PersonId) {
  const proposed = await tables(db)
    .selectFrom("elections.question")
    .select(["text", "asked_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const votedFor = await tables(db)
    .selectFrom("elections.question_vote")
    .select("question_id as question")
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const approved = await tables(db)
    .selectFrom("elections.approved")
    .select(["election_id as election", "since", "until"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { questions: { proposed, votedFor }, approved };
}

/** That somebody stood, and how many seats were filled, stays. Who it was, and what they wrote, goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await takeOut(tx, personId);
  await tables(tx)
    .updateTable("elections.nomination")
    .set({
      person_id: null,
      ...{ statement: "", interests: "", memberships: "", answers: [], groups: null },
      ...{ picture: null, picture_says: null, stood_with: null },
    })
    .where("person_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("elections.nomination")
    .set({ nominated_by: null })
    .where("nominated_by", "=", personId)
    .execute();
  for (const table of NAMELESS) {
    await tables(tx)
      .updateTable(table)
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
  }
}

const NAMELESS = [
  "elections.supporter",
  "elections.question",
  "elections.question_vote",
  "elections.approved",
] as const;

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "elections.nomination", once: ["election_id"] },
    { table: "elections.nomination", column: "nominated_by" },
    { table: "elections.supporter", once: ["nomination_id"] },
    { table: "elections.question" },
    { table: "elections.question_vote", once: ["question_id"] },
    { table: "elections.approved" },
  ],
};
