import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ElectionTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ElectionTables>();

/** The questions that most members voted for, in that order; none for which nobody did. */
export async function listTopQuestions(db: Reader, most: number): Promise<readonly string[]> {
  const rows = await tables(db)
    .selectFrom("elections.question")
    .select("text")
    .where("votes", ">", 0)
    .where("election_id", "is", null)
    .orderBy("votes", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(({ text }) => text);
}

export interface Question {
  readonly id: number;
  readonly text: string;
  readonly votes: number;
  readonly isOwn: boolean;
  readonly hasVoted: boolean;
}

const MOST_SHOWN = 100;

/** The first of the questions to every candidate, or at one hustings, with what this viewer did with each. */
export async function listQuestions(
  db: Reader,
  viewer: PersonId | undefined,
  election?: number,
): Promise<readonly Question[]> {
  const rows = await tables(db)
    .selectFrom("elections.question")
    .select(["id", "text", "votes", "person_id"])
    .where("election_id", "is not distinct from", election ?? null)
    .orderBy("votes", "desc")
    .orderBy("id")
    .limit(MOST_SHOWN)
    .execute();
  const voted = await listVotedBy(db, viewer);
  return rows.map(({ id, text, votes, person_id }) => ({
    ...{ id, text, votes },
    isOwn: viewer !== undefined && person_id === viewer,
    hasVoted: voted.has(id),
  }));
}

async function listVotedBy(db: Reader, viewer: PersonId | undefined) {
  if (viewer === undefined) return new Set<number>();
  const rows = await tables(db)
    .selectFrom("elections.question_vote")
    .select("question_id")
    .where("person_id", "=", viewer)
    .execute();
  return new Set(rows.map((row) => row.question_id));
}

/** How many questions of theirs stand there. */
export async function countQuestionsOf(
  db: Reader,
  personId: PersonId,
  election?: number,
): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("elections.question")
    .where("person_id", "=", personId)
    .where("election_id", "is not distinct from", election ?? null)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** At whose hustings it is asked; undefined where there is no such question. */
export async function findQuestion(
  db: Reader,
  id: number,
): Promise<{ readonly electionId: number | undefined } | undefined> {
  const row = await tables(db)
    .selectFrom("elections.question")
    .select("election_id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { electionId: row.election_id ?? undefined };
}
