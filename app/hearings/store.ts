import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Side } from "./hearing.ts";
import type { HearingTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<HearingTables>();

export interface NewHearing {
  readonly path: string;
  readonly closesAt: Date;
  readonly caseWords: number;
  /** How many members put an alternative on the ballot; undefined where none can be offered. */
  readonly backingNeeded: number | undefined;
}

/** Opens the hearing of an item whose text is finished. */
export async function openHearing(tx: Tx, hearing: NewHearing, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("hearings.hearing")
    .values({
      path: hearing.path,
      opens_at: at,
      closes_at: hearing.closesAt,
      closed_at: null,
      case_words: hearing.caseWords,
      support_needed: hearing.backingNeeded ?? null,
    })
    .execute();
}

export async function endHearing(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("hearings.hearing")
    .set({ closed_at: at })
    .where("id", "=", id)
    .execute();
}

/** An item was held or freed: its hearing has that much longer. */
export async function moveHearing(tx: Tx, path: string, closesAt: Date): Promise<void> {
  await tables(tx)
    .updateTable("hearings.hearing")
    .set({ closes_at: closesAt })
    .where("path", "=", path)
    .where("closed_at", "is", null)
    .execute();
}

export interface NewCase {
  readonly hearingId: number;
  readonly side: Side;
  readonly body: string;
  readonly personId: PersonId;
}

/** One text a person and side. A changed text loses its backing: people backed other words. */
export async function saveCase(tx: Tx, text: NewCase, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("hearings.case")
    .values({
      hearing_id: text.hearingId,
      side: text.side,
      body: text.body,
      person_id: text.personId,
      written_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["hearing_id", "side", "person_id"])
        .doUpdateSet({ body: text.body, backing: 0, written_at: at }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  await tables(tx).deleteFrom("hearings.case_backing").where("case_id", "=", id).execute();
  return id;
}

export interface CaseBacking {
  readonly hearingId: number;
  readonly side: Side;
  readonly caseId: number;
  readonly personId: PersonId;
}

/** Each member backs one text a side; backing another moves it. */
export async function backCase(tx: Tx, backing: CaseBacking): Promise<void> {
  const { hearingId, side, caseId, personId } = backing;
  const before = await tables(tx)
    .deleteFrom("hearings.case_backing")
    .where("hearing_id", "=", hearingId)
    .where("side", "=", side)
    .where("person_id", "=", personId)
    .returning("case_id")
    .executeTakeFirst();
  if (before !== undefined) await changeCaseBacking(tx, before.case_id, -1);
  await tables(tx)
    .insertInto("hearings.case_backing")
    .values({ hearing_id: hearingId, side, person_id: personId, case_id: caseId })
    .execute();
  await changeCaseBacking(tx, caseId, 1);
}

const changeCaseBacking = (tx: Tx, caseId: number, by: 1 | -1) =>
  tables(tx)
    .updateTable("hearings.case")
    .set({ backing: sql<number>`backing + ${by}` })
    .where("id", "=", caseId)
    .execute();

export interface NewAlternative {
  readonly hearingId: number;
  readonly title: string;
  readonly body: string;
  readonly personId: PersonId;
}

export async function addAlternative(
  tx: Tx,
  alternative: NewAlternative,
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("hearings.alternative")
    .values({
      hearing_id: alternative.hearingId,
      title: alternative.title,
      body: alternative.body,
      person_id: alternative.personId,
      offered_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function backAlternative(
  tx: Tx,
  alternativeId: number,
  personId: PersonId,
): Promise<void> {
  const added = await tables(tx)
    .insertInto("hearings.alternative_backing")
    .values({ alternative_id: alternativeId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("alternative_id")
    .executeTakeFirst();
  if (added !== undefined) await changeAlternativeBacking(tx, alternativeId, 1);
}

export async function unbackAlternative(
  tx: Tx,
  alternativeId: number,
  personId: PersonId,
): Promise<void> {
  const removed = await tables(tx)
    .deleteFrom("hearings.alternative_backing")
    .where("alternative_id", "=", alternativeId)
    .where("person_id", "=", personId)
    .returning("alternative_id")
    .executeTakeFirst();
  if (removed !== undefined) await changeAlternativeBacking(tx, alternativeId, -1);
}

const changeAlternativeBacking = (tx: Tx, id: number, by: 1 | -1) =>
  tables(tx)
    .updateTable("hearings.alternative")
    .set({ backing: sql<number>`backing + ${by}` })
    .where("id", "=", id)
    .execute();

export const follows = [
  { table: "hearings.case", once: ["hearing_id", "side"] },
  { table: "hearings.case_backing", once: ["hearing_id", "side"] },
  { table: "hearings.alternative" },
  { table: "hearings.alternative_backing", once: ["alternative_id"] },
] as const;

/** Texts stay, without their writer: others backed them. Backings are taken back. */
export async function forgetPerson(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("hearings.case")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("hearings.alternative")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await takeBackBackings(tx, personId, { ofClosed: true });
}

/** A ballot that has its texts keeps them; in hearings that run, only members count. */
export async function takeBackBackings(
  tx: Tx,
  personId: PersonId,
  { ofClosed }: { ofClosed: boolean },
): Promise<void> {
  const running = tables(tx)
    .selectFrom("hearings.hearing")
    .select("id")
    .where((where) => (ofClosed ? where.val(true) : where("closed_at", "is", null)));
  const cases = await tables(tx)
    .deleteFrom("hearings.case_backing")
    .where("person_id", "=", personId)
    .where("hearing_id", "in", running)
    .returning("case_id")
    .execute();
  for (const { case_id } of cases) await changeCaseBacking(tx, case_id, -1);
  const alternatives = await tables(tx)
    .deleteFrom("hearings.alternative_backing")
    .where("person_id", "=", personId)
    .where("alternative_id", "in", (select) =>
      select
        .selectFrom("hearings.alternative")
        .select("hearings.alternative.id")
        .where("hearing_id", "in", running),
    )
    .returning("alternative_id")
    .execute();
  for (const { alternative_id } of alternatives) {
    await changeAlternativeBacking(tx, alternative_id, -1);
  }
}
