import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import {
  type CountedWord,
  countWords,
  passagesIn,
  readTyped,
} from "../../../platform/database/full-text.ts";
import type { PublicPage } from "../../../platform/room.ts";
import type { LookedFor } from "../../../platform/text/terms.ts";
import { questionPath } from "../addresses.ts";
import type { ContactTables } from "../tables.ts";
import type { Question, QuestionVersion } from "./question.ts";

const tables = (db: Reader) => db.withTables<ContactTables>();

const all = (db: Reader) =>
  tables(db)
    .selectFrom("contact.question")
    .select(["id", "topic", "place", "question", "answer", "version"])
    .select(["changed_at", "taken_down_at"]);

type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>;

const questionOf = ({ changed_at, taken_down_at, ...row }: Row): Question => ({
  ...row,
  changedAt: changed_at,
  takenDownAt: taken_down_at ?? undefined,
});

/** Those that are kept, by their place: all of them, or the first. */
export async function listQuestions(db: Reader, most?: number): Promise<readonly Question[]> {
  const kept = all(db).where("taken_down_at", "is", null).orderBy("place").orderBy("id");
  const rows = await (most === undefined ? kept : kept.limit(most)).execute();
  return rows.map(questionOf);
}

/** Each that is kept, for search engines. */
export const publicPages = async (db: Reader): Promise<readonly PublicPage[]> =>
  (await listQuestions(db)).map(({ id, changedAt }) => ({ path: questionPath(id), changedAt }));

export async function findQuestion(db: Reader, id: number): Promise<Question | undefined> {
  const row = await all(db).where("id", "=", id).executeTakeFirst();
  return row && questionOf(row);
}

export async function lockQuestion(tx: Tx, id: number): Promise<Question | undefined> {
  const row = await all(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && questionOf(row);
}

export async function countQuestions(db: Reader): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("contact.question")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("taken_down_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The newest first. */
export async function listVersions(db: Reader, id: number): Promise<readonly QuestionVersion[]> {
  const rows = await tables(db)
    .selectFrom("contact.question_version")
    .select(["version", "topic", "question", "answer", "why", "at"])
    .where("question_id", "=", id)
    .orderBy("version", "desc")
    .execute();
  return rows.map(({ why, ...row }) => ({ ...row, why: why ?? undefined }));
}

export interface QuestionFound {
  readonly id: number;
  readonly question: string;
  /** Of its answer, with what was found marked. */
  readonly passages: string;
}

/** Full text, best first, in the words of a search box. */
export async function searchQuestions(
  db: Reader,
  looked: LookedFor,
  most: number,
): Promise<readonly QuestionFound[]> {
  const query = await readTyped(db, "english", looked);
  if (query === undefined) return [];
  return await tables(db)
    .selectFrom("contact.question")
    .select(["id", "question"])
    .select(passagesIn("english", sql<string>`answer`, looked.typed, query).as("passages"))
    .where(sql<boolean>`search @@ ${query}`)
    .where("taken_down_at", "is", null)
    .orderBy(sql`ts_rank(search, ${query})`, "desc")
    .orderBy("id")
    .limit(most)
    .execute();
}

/** Which of these words stand in questions and answers, in any of their forms. */
export const countWordsOfQuestions = (
  db: Reader,
  words: readonly string[],
): Promise<readonly CountedWord[]> =>
  countWords(db, "english", sql`from contact.question where taken_down_at is null`, words);

const MOST_WORDS = 12;
const SHORTEST = 4;

/** What may be answered already: questions that have any of the longer words of a message. Pure but for the database. */
export async function listLikely(
  db: Reader,
  text: string,
  most: number,
): Promise<readonly QuestionFound[]> {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
    .filter(({ length }) => length >= SHORTEST)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const alternatives = words.map((word) => [{ text: word, isLeftOut: false, isPhrase: false }]);
  return await searchQuestions(db, { typed: words.join(" "), alternatives }, most);
}
