import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../platform/capacity.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { HiddenText, HidingGround } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Statement } from "../statements/statement-queries.ts";
import { noteChanged } from "../store.ts";
import type { OpinionsTables } from "../tables.ts";
import type { HiddenStatementId } from "./hiding.ts";

export interface Hiding {
  readonly statement: Statement;
  readonly ground: HidingGround;
  readonly request: number;
}

/** Moves the text out of every reader's way. The answers stay, for the day on which it comes back. */
export async function hideStatement(
  tx: Tx,
  { statement, ground, request }: Hiding,
  at: Date,
): Promise<void> {
  const { id: hiddenId } = await tx
    .withTables<OpinionsTables>()
    .insertInto("opinions.hidden")
    .values({
      ...{ statement_id: statement.id, request, ground, text: statement.text ?? null },
      ...{ hidden_at: at, restored_at: null, restored_by: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await setText(tx, statement, null, hiddenId);
}

export interface Restoring {
  readonly statement: Statement;
  readonly kept: HiddenText;
  readonly by: Capacity;
}

/** Puts the text back where it stood. */
export async function restoreStatement(
  tx: Tx,
  { statement, kept, by }: Restoring,
  at: Date,
): Promise<void> {
  await tx
    .withTables<OpinionsTables>()
    .updateTable("opinions.hidden")
    .set({ text: null, restored_at: at, restored_by: keptCapacity(by) })
    .where("statement_id", "=", statement.id)
    .where("restored_at", "is", null)
    .execute();
  await setText(tx, statement, kept.text ?? null, null);
}

async function setText(
  tx: Tx,
  { id, topicId }: Statement,
  text: string | null,
  hiddenId: HiddenStatementId | null,
): Promise<void> {
  await sql`
    update opinions.statement set text = ${text}, hidden_id = ${hiddenId}
    where id = ${id}`.execute(tx);
  await noteChanged(tx, [topicId]);
}

/** Deletes hidden texts whose days are over. Answers how many. */
export async function deleteOldHiddenStatements(
  db: Database,
  days: number,
  now: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update opinions.hidden set text = null
    where text is not null and hidden_at < ${addDays(now, -days)}`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
