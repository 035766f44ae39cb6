import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Seat, Tally } from "../challenge.ts";
import type { JuryTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<JuryTables>();

const seatOf = (row: Selectable<JuryTables["juries.seat"]>): Seat => ({
  id: row.id,
  number: row.number,
  personId: row.person_id ?? undefined,
  state: row.state,
  calledAt: row.called_at,
  answerBy: row.answer_by,
});

/** Every seat that was ever called, in the order of the lot. */
export async function listSeats(db: Reader, challengeId: number): Promise<readonly Seat[]> {
  const query = tables(db).selectFrom("juries.seat").selectAll();
  const rows = await query.where("challenge_id", "=", challengeId).orderBy("number").execute();
  return rows.map(seatOf);
}

export async function findSeat(
  db: Reader,
  challengeId: number,
  personId: PersonId,
): Promise<Seat | undefined> {
  const row = await tables(db)
    .selectFrom("juries.seat")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && seatOf(row);
}

/** How the jury voted. Only what ends the jury may ask. */
export async function countVotes(db: Reader, challengeId: number): Promise<Tally> {
  const { uphold, overturn } = await tables(db)
    .selectFrom("juries.vote")
    .select([
      sql<number>`count(*) filter (where choice = 'uphold')::int`.as("uphold"),
      sql<number>`count(*) filter (where choice = 'overturn')::int`.as("overturn"),
    ])
    .where("challenge_id", "=", challengeId)
    .executeTakeFirstOrThrow();
  return { uphold, overturn };
}

/** What jurors wrote, in an order that has nothing to do with when they voted. For after the verdict. */
export async function listSentences(db: Reader, challengeId: number) {
  const rows = await tables(db)
    .selectFrom("juries.vote")
    .select(["choice", "sentence"])
    .where("challenge_id", "=", challengeId)
    .where("sentence", "is not", null)
    .orderBy("choice")
    .orderBy(sql`md5(sentence)`)
    .execute();
  return rows.map(({ choice, sentence }) => ({ choice, says: sentence ?? "" }));
}

export interface JuryDuty {
  readonly challengeId: number;
  readonly says: string;
  readonly hasAnswered: boolean;
  readonly hasVoted: boolean;
  readonly answerBy: Date;
  readonly endsAt: Date;
}

/** The juries in which somebody sits now. For them alone. */
export async function listJuryDuties(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly JuryDuty[]> {
  const rows = await tables(db)
    .selectFrom("juries.seat as seat")
    .innerJoin("juries.challenge as challenge", "challenge.id", "seat.challenge_id")
    .select(["challenge.id", "challenge.says", "challenge.ends_at", "seat.state", "seat.answer_by"])
    .where("seat.person_id", "=", personId)
    .where("seat.state", "in", ["called", "serving", "voted"])
    .where("challenge.state", "=", "sitting")
    .where("challenge.ends_at", ">", now)
    .orderBy("challenge.ends_at")
    .execute();
  return rows.map((row) => ({
    challengeId: row.id,
    says: row.says,
    hasAnswered: row.state !== "called",
    hasVoted: row.state === "voted",
    answerBy: row.answer_by,
    endsAt: row.ends_at as Date,
  }));
}
