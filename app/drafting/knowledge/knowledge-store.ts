import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { DraftingTables } from "../tables.ts";
import type { Field } from "./fields.ts";

const tables = (db: Reader) => db.withTables<DraftingTables>();

export interface Knowledge {
  readonly field: Field;
  readonly ownWords: string | undefined;
  readonly isShown: boolean;
}

/** What somebody says they know about. */
export async function listKnowledge(db: Reader, personId: PersonId): Promise<readonly Knowledge[]> {
  const rows = await tables(db)
    .selectFrom("drafting.knowledge")
    .select(["field", "own_words", "is_shown"])
    .where("person_id", "=", personId)
    .orderBy("since")
    .orderBy("field")
    .execute();
  return rows.map((row) => ({
    field: row.field,
    ownWords: row.own_words ?? undefined,
    isShown: row.is_shown,
  }));
}

export async function saveKnowledge(
  tx: Tx,
  personId: PersonId,
  { field, ownWords, isShown }: Knowledge,
  at: Date,
): Promise<void> {
  const says = { own_words: ownWords ?? null, is_shown: isShown };
  await tables(tx)
    .insertInto("drafting.knowledge")
    .values({ person_id: personId, field, ...says, since: at })
    .onConflict((conflict) => conflict.columns(["person_id", "field"]).doUpdateSet(says))
    .execute();
}

export async function removeKnowledge(tx: Tx, personId: PersonId, field: Field): Promise<void> {
  await tables(tx)
    .deleteFrom("drafting.knowledge")
    .where("person_id", "=", personId)
    .where("field", "=", field)
    .execute();
}

export async function addAsk(
  tx: Tx,
  ask: { path: string; field: Field; askedBy: PersonId },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("drafting.ask")
    .values({ path: ask.path, field: ask.field, asked_by: ask.askedBy, asked_at: at })
    .execute();
}

/** Notes down that these are told about this text, and answers those who had not been told before. */
export async function noteTold(
  tx: Tx,
  { path, field, but }: { path: string; field: Field; but: readonly PersonId[] },
  at: Date,
): Promise<readonly PersonId[]> {
  const added = await tables(tx)
    .insertInto("drafting.told")
    .columns(["path", "person_id", "told_at"])
    .expression((from) =>
      from
        .selectFrom("drafting.knowledge")
        .select((select) => [
          select.val(path).as("path"),
          "person_id",
          select.val(at).as("told_at"),
        ])
        .where("field", "=", field)
        .where("person_id", "not in", [...but]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .execute();
  return added.map((row) => row.person_id);
}

/** What a text asks for, in the order in which it was asked, each with how many notes there are. */
export async function listAsks(
  db: Reader,
  path: string,
): Promise<readonly { field: Field; notes: number }[]> {
  const rows = await tables(db)
    .selectFrom("drafting.ask")
    .leftJoin("drafting.note", (join) =>
      join
        .onRef("drafting.note.path", "=", "drafting.ask.path")
        .onRef("drafting.note.field", "=", "drafting.ask.field"),
    )
    .select((select) => [
      "drafting.ask.field",
      select.fn.count<number>("drafting.note.id").as("notes"),
    ])
    .where("drafting.ask.path", "=", path)
    .groupBy(["drafting.ask.field", "drafting.ask.asked_at"])
    .orderBy("drafting.ask.asked_at")
    .orderBy("drafting.ask.field")
    .execute();
  return rows;
}

export interface Note {
  readonly id: number;
  readonly version: number;
  readonly field: Field;
  readonly ownWords: string | undefined;
  readonly body: string;
  readonly personId: PersonId | undefined;
  readonly writtenAt: Date;
}

const NOTES_A_PAGE = 30;

/** The notes on a text, the first first, a page at a time. */
export async function listNotes(
  db: Reader,
  path: string,
  after = 0,
): Promise<{ readonly notes: readonly Note[]; readonly next: number | undefined }> {
  const rows = await tables(db)
    .selectFrom("drafting.note")
    .selectAll()
    .where("path", "=", path)
    .where("id", ">", after)
    .orderBy("id")
    .limit(NOTES_A_PAGE + 1)
    .execute();
  const notes = rows.slice(0, NOTES_A_PAGE).map((row) => ({
    id: row.id,
    version: row.version,
    field: row.field,
    ownWords: row.own_words ?? undefined,
    body: row.body,
    personId: row.person_id ?? undefined,
    writtenAt: row.written_at,
  }));
  return { notes, next: rows.length > NOTES_A_PAGE ? notes.at(-1)?.id : undefined };
}

export async function findOwnNote(
  db: Reader,
  { path, field, personId }: { path: string; field: Field; personId: PersonId },
): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("drafting.note")
    .select("body")
    .where("path", "=", path)
    .where("field", "=", field)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.body;
}

export interface NewNote extends Omit<Note, "id" | "writtenAt" | "personId"> {
  readonly path: string;
  readonly personId: PersonId;
}

/** One note a person and field; it stands for the version that it was last written for. */
export async function saveNote(tx: Tx, note: NewNote, at: Date): Promise<void> {
  const says = {
    ...{ version: note.version, own_words: note.ownWords ?? null, body: note.body },
    written_at: at,
  };
  await tables(tx)
    .insertInto("drafting.note")
    .values({ path: note.path, field: note.field, person_id: note.personId, ...says })
    .onConflict((conflict) => conflict.columns(["path", "field", "person_id"]).doUpdateSet(says))
    .execute();
}
