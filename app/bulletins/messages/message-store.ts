import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BulletinsTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<BulletinsTables>();

/** What somebody has written to a branch. */
export interface Message {
  readonly id: number;
  readonly branchId: number;
  readonly personId: PersonId | undefined;
  readonly body: string;
  readonly at: Date;
  readonly answer: string | undefined;
  readonly answeredAt: Date | undefined;
}

export async function addMessage(
  tx: Tx,
  { branchId, personId, body }: { branchId: number; personId: PersonId; body: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("bulletins.message")
    .values({
      ...{ branch_id: branchId, person_id: personId, body, at },
      ...{ answer: null, answered_at: null, answered_by: null },
    })
    .execute();
}

export async function countWrittenBy(db: Reader, personId: PersonId, since: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("bulletins.message")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .where("at", ">", since)
    .executeTakeFirstOrThrow();
  return count;
}

const messages = (db: Reader) =>
  tables(db)
    .selectFrom("bulletins.message")
    .select(["id", "branch_id", "person_id", "body", "at", "answer", "answered_at"]);

type Row = Awaited<ReturnType<ReturnType<typeof messages>["executeTakeFirstOrThrow"]>>;

const messageOf = (row: Row): Message => ({
  ...{ id: row.id, branchId: row.branch_id, body: row.body, at: row.at },
  personId: row.person_id ?? undefined,
  answer: row.answer ?? undefined,
  answeredAt: row.answered_at ?? undefined,
});

/** Those that wait first, then the newest. */
export async function listMessages(db: Reader, branchId: number): Promise<readonly Message[]> {
  const rows = await messages(db)
    .where("branch_id", "=", branchId)
    .orderBy("answered_at", (order) => order.desc().nullsFirst())
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return rows.map(messageOf);
}

export async function lockMessage(
  tx: Tx,
  branchId: number,
  id: number,
): Promise<Message | undefined> {
  const row = await messages(tx)
    .where("branch_id", "=", branchId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && messageOf(row);
}

export async function saveAnswer(
  tx: Tx,
  id: number,
  { answer, by }: { readonly answer: string; readonly by: PersonId },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("bulletins.message")
    .set({ answer, answered_at: at, answered_by: by })
    .where("id", "=", id)
    .execute();
}
