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

/** The first of all questions, with what this viewer did with each. */
export async function listQuestions(
  db: Reader,
  viewer: PersonId | undefined,
): Promise<readonly Question[]> {
  const rows = await tables(db)
    .selectFrom("elections.question")
    .select(["id", "text", "votes", "person_id"])
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
export async function countQuestionsOf(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("elections.question")
    .where("person_id", "=", personId)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export async function isQuestion(db: Reader, id: number): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("elections.question")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}
