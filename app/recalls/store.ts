import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { Joined } from "../../platform/database/hand-over.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";
import type { RecallState, ShownWhy } from "./recall.ts";
import type { RecallTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<RecallTables>();
const set = (tx: Tx, id: number) => tables(tx).updateTable("recalls.recall").where("id", "=", id);

export interface NewRecall {
  readonly id: number;
  readonly office: Office;
  readonly personId: PersonId;
  readonly startedBy: PersonId;
  readonly reason: string;
  readonly needed: number;
  readonly answerDays: number;
  readonly restDays: number;
  readonly gathersUntil: Date;
}

export async function addRecall(tx: Tx, recall: NewRecall, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("recalls.recall")
    .values({
      id: recall.id,
      office: recall.office,
      person_id: recall.personId,
      started_by: recall.startedBy,
      reason: recall.reason,
      needed: recall.needed,
      answer_days: recall.answerDays,
      rest_days: recall.restDays,
      started_at: at,
      gathers_until: recall.gathersUntil,
    })
    .execute();
}

export async function addSupport(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("recalls.support")
    .values({ recall_id: id, person_id: personId, at })
    .execute();
  await set(tx, id)
    .set((row) => ({ support_count: row("support_count", "+", 1) }))
    .execute();
}

export async function removeSupport(tx: Tx, id: number, personId: PersonId): Promise<void> {
  await tables(tx)
    .deleteFrom("recalls.support")
    .where("recall_id", "=", id)
    .where("person_id", "=", personId)
    .execute();
  await set(tx, id)
    .set((row) => ({ support_count: row("support_count", "-", 1) }))
    .execute();
}

/** Only members ask for a recall: whoever leaves takes their support along, where it still counts. */
export async function removeAllSupport(tx: Tx, personId: PersonId): Promise<void> {
  const gathering = await tables(tx)
    .selectFrom("recalls.support")
    .innerJoin("recalls.recall", "recalls.recall.id", "recalls.support.recall_id")
    .select("recalls.recall.id")
    .where("recalls.support.person_id", "=", personId)
    .where("recalls.recall.state", "=", "gathering")
    .orderBy("recalls.recall.id")
    .execute();
  for (const { id } of gathering) await removeSupport(tx, id, personId);
}

/** Two accounts become one: who supports a recall with both supports it once, while it is counted. */
export async function joinSupport(tx: Tx, { kept, other }: Joined): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select r.id from recalls.recall r
    join recalls.support k on k.recall_id = r.id and k.person_id = ${kept}
    join recalls.support o on o.recall_id = r.id and o.person_id = ${other}
    where r.state = 'gathering'
    order by r.id for update of r`.execute(tx);
  for (const { id } of rows) await removeSupport(tx, id, other);
}

export async function saveAnswer(tx: Tx, id: number, answer: string): Promise<void> {
  await set(tx, id).set({ answer }).execute();
}

/** The number is full: the ballot opens then. */
export async function saveFull(tx: Tx, id: number, ballotOpensAt: Date): Promise<void> {
  await set(tx, id).set({ state: "answering", ballot_opens_at: ballotOpensAt }).execute();
}

export async function saveShow(tx: Tx, id: number, ballotId: number, why: ShownWhy): Promise<void> {
  await set(tx, id).set({ state: "ballot", ballot_id: ballotId, shown_why: why }).execute();
}

export async function saveSealed(tx: Tx, id: number, sealedId: number): Promise<void> {
  await set(tx, id).set({ state: "ballot", sealed_id: sealedId }).execute();
}

export async function endRecall(tx: Tx, id: number, state: RecallState, at: Date): Promise<void> {
  await set(tx, id).set({ state, ended_at: at }).execute();
}
