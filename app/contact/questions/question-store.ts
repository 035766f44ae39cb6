import type { Tx } from "../../../platform/database/database.ts";
import type { ContactTables } from "../tables.ts";
import type { QuestionTexts } from "./question.ts";

const tables = (tx: Tx) => tx.withTables<ContactTables>();

/** Answers its number. */
export async function addQuestion(tx: Tx, texts: QuestionTexts, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("contact.question")
    .values({ ...texts, version: 1, changed_at: at, taken_down_at: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await addVersion(tx, { id, version: 1, why: undefined, texts }, at);
  return id;
}

interface Changed {
  readonly id: number;
  readonly version: number;
  readonly why: string | undefined;
  readonly texts: QuestionTexts;
}

/** As it stands now; what stood before is a version. One that was taken down stands again. */
export async function saveQuestion(tx: Tx, changed: Changed, at: Date): Promise<void> {
  const { id, version, texts } = changed;
  await tables(tx)
    .updateTable("contact.question")
    .set({ ...texts, version, changed_at: at, taken_down_at: null })
    .where("id", "=", id)
    .execute();
  await addVersion(tx, changed, at);
}

async function addVersion(tx: Tx, { id, version, why, texts }: Changed, at: Date): Promise<void> {
  const { topic, question, answer } = texts;
  await tables(tx)
    .insertInto("contact.question_version")
    .values({ question_id: id, version, topic, question, answer, why: why ?? null, at })
    .execute();
}

export async function saveTakenDown(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("contact.question")
    .set({ taken_down_at: at })
    .where("id", "=", id)
    .execute();
}
