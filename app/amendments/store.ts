import {
  type Change,
  paragraphTexts,
  type SourcedText,
  writeParagraphs,
} from "@breakthrough/amendments";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { AmendmentState, DecidedBy, Stage } from "./amendment.ts";
import type { AmendmentTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<AmendmentTables>();

export interface NewText {
  readonly path: string;
  readonly title: string;
  readonly closesAt: Date;
  readonly sources: SourcedText;
  readonly insistNeeded: number;
  readonly isOfConstitution: boolean;
}

const bodyOf = (sources: SourcedText) => ({
  body: writeParagraphs(paragraphTexts(sources)),
  sources: JSON.stringify(sources),
});

export async function addText(tx: Tx, text: NewText): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("amendments.text")
    .values({
      path: text.path,
      title: text.title,
      stage: "open",
      closes_at: text.closesAt,
      insist_needed: text.insistNeeded,
      is_of_constitution: text.isOfConstitution,
      ...bodyOf(text.sources),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function changeText(
  tx: Tx,
  id: number,
  change: {
    readonly stage?: Stage;
    readonly closesAt?: Date;
    readonly title?: string;
    readonly sources?: SourcedText;
    readonly insistNeeded?: number;
  },
): Promise<void> {
  const { stage, closesAt, title, sources, insistNeeded } = change;
  await tables(tx)
    .updateTable("amendments.text")
    .set({
      ...(stage === undefined ? {} : { stage }),
      ...(closesAt === undefined ? {} : { closes_at: closesAt }),
      ...(title === undefined ? {} : { title }),
      ...(insistNeeded === undefined ? {} : { insist_needed: insistNeeded }),
      ...(sources === undefined ? {} : bodyOf(sources)),
    })
    .where("id", "=", id)
    .execute();
}

/** Those who hold the pen decide on amendments. */
export async function setKeepers(
  tx: Tx,
  textId: number,
  people: readonly PersonId[],
): Promise<void> {
  await tables(tx).deleteFrom("amendments.keeper").where("text_id", "=", textId).execute();
  if (people.length === 0) return;
  await tables(tx)
    .insertInto("amendments.keeper")
    .values(people.map((person_id) => ({ text_id: textId, person_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface NewAmendment {
  readonly textId: number;
  readonly of: number | undefined;
  readonly changes: readonly Change[];
  readonly reason: string;
  readonly movedBy: PersonId;
  readonly state: "open" | "offered";
}

/** Called with its text locked, so that no number is given twice. */
export async function addAmendment(tx: Tx, moved: NewAmendment, at: Date): Promise<number> {
  const changes = JSON.stringify(moved.changes);
  const { id } = await tables(tx)
    .insertInto("amendments.amendment")
    .values({
      text_id: moved.textId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from amendments.amendment where text_id = ${moved.textId})`,
      of_id: moved.of ?? null,
      changes,
      written: changes,
      is_composite: moved.state === "offered",
      state: moved.state,
      reason: moved.reason,
      why: null,
      decided_by: null,
      decided_at: null,
      into_id: null,
      person_id: moved.movedBy,
      moved_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface Decided {
  readonly state: AmendmentState;
  readonly by?: DecidedBy;
  readonly why?: string | undefined;
  readonly into?: number;
}

export async function setState(tx: Tx, id: number, decided: Decided, at: Date): Promise<void> {
  const { state, by, why, into } = decided;
  await tables(tx)
    .updateTable("amendments.amendment")
    .set({
      state,
      ...(by === undefined ? {} : { decided_by: by, decided_at: at }),
      ...(why === undefined ? {} : { why }),
      ...(into === undefined ? {} : { into_id: into }),
    })
    .where("id", "=", id)
    .execute();
}

export async function setChanges(
  tx: Tx,
  id: number,
  changes: readonly Change[],
  of: number | undefined,
): Promise<void> {
  await tables(tx)
    .updateTable("amendments.amendment")
    .set({ changes: JSON.stringify(changes), of_id: of ?? null })
    .where("id", "=", id)
    .execute();
}

export async function setNoPlace(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("amendments.amendment")
    .set({ has_place: false })
    .where("id", "=", id)
    .execute();
}

export async function addBacking(tx: Tx, id: number, personId: PersonId): Promise<void> {
  const added = await tables(tx)
    .insertInto("amendments.backing")
    .values({ amendment_id: id, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("amendment_id")
    .executeTakeFirst();
  if (added !== undefined) await changeSupport(tx, id, 1);
}

export async function removeBacking(tx: Tx, id: number, personId: PersonId): Promise<void> {
  const removed = await tables(tx)
    .deleteFrom("amendments.backing")
    .where("amendment_id", "=", id)
    .where("person_id", "=", personId)
    .returning("amendment_id")
    .executeTakeFirst();
  if (removed !== undefined) await changeSupport(tx, id, -1);
}

const changeSupport = (tx: Tx, id: number, by: 1 | -1) =>
  tables(tx)
    .updateTable("amendments.amendment")
    .set({ support: sql<number>`support + ${by}` })
    .where("id", "=", id)
    .execute();

export async function addParts(
  tx: Tx,
  compositeId: number,
  parts: readonly { readonly id: number; readonly hasAgreed: boolean }[],
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("amendments.part")
    .values(
      parts.map(({ id, hasAgreed }) => ({
        composite_id: compositeId,
        part_id: id,
        agreed_at: hasAgreed ? at : null,
      })),
    )
    .execute();
}

/** One person may have moved several of its parts. */
export async function agreeToPart(
  tx: Tx,
  compositeId: number,
  parts: readonly number[],
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("amendments.part")
    .set({ agreed_at: at })
    .where("composite_id", "=", compositeId)
    .where("part_id", "in", [...parts])
    .execute();
}

/** Whoever supported a part supports what it became, once. */
export async function gatherBackings(
  tx: Tx,
  compositeId: number,
  parts: readonly number[],
): Promise<void> {
  await sql`
    insert into amendments.backing (amendment_id, person_id)
    select distinct ${compositeId}::int, person_id from amendments.backing
    where amendment_id = any(${[...parts]}::int[])
    on conflict do nothing`.execute(tx);
  await sql`
    update amendments.amendment set support =
      (select count(*) from amendments.backing where amendment_id = ${compositeId})
    where id = ${compositeId}`.execute(tx);
}

/** Where support still decides something, it is taken back; a fate that is decided stands. */
export async function takeBackSupport(
  tx: Tx,
  personId: PersonId,
  { ofDecided }: { ofDecided: boolean },
): Promise<void> {
  const removed = await tables(tx)
    .deleteFrom("amendments.backing")
    .where("person_id", "=", personId)
    .where("amendment_id", "in", (select) =>
      select
        .selectFrom("amendments.amendment")
        .select("id")
        .where((where) =>
          ofDecided
            ? where.val(true)
            : where("state", "in", ["offered", "open", "declined", "insisted"]),
        ),
    )
    .returning("amendment_id")
    .execute();
  for (const { amendment_id } of removed) await changeSupport(tx, amendment_id, -1);
}

export const follows = [
  { table: "amendments.keeper", once: ["text_id"] },
  { table: "amendments.amendment" },
  { table: "amendments.backing", once: ["amendment_id"] },
] as const;

/** Texts stay, without their mover: others supported them. Support is taken back. */
export async function forgetPerson(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("amendments.amendment")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await tables(tx).deleteFrom("amendments.keeper").where("person_id", "=", personId).execute();
  await takeBackSupport(tx, personId, { ofDecided: true });
}
