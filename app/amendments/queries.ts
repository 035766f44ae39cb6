import { paragraphTexts } from "@breakthrough/amendments";
import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type AmendedText, type Amendment, type AmendmentState, LIVE } from "./amendment.ts";
import type { AmendmentTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<AmendmentTables>();

const texts = (db: Reader) => tables(db).selectFrom("amendments.text").selectAll();

const textOf = (row: Selectable<AmendmentTables["amendments.text"]>): AmendedText => ({
  id: row.id,
  path: row.path,
  title: row.title,
  stage: row.stage,
  closesAt: row.closes_at,
  paragraphs: paragraphTexts(row.sources),
  sources: row.sources,
  isCovered: row.is_covered,
  isOfConstitution: row.is_of_constitution,
  insistNeeded: row.insist_needed,
});

export async function findText(db: Reader, id: number): Promise<AmendedText | undefined> {
  const row = await texts(db).where("id", "=", id).executeTakeFirst();
  return row && textOf(row);
}

export async function findTextOf(db: Reader, path: string): Promise<AmendedText | undefined> {
  const row = await texts(db).where("path", "=", path).executeTakeFirst();
  return row && textOf(row);
}

/** Locks the text until the act is over: of two who resolve one collision at once, the second sees what the first did. */
export async function lockText(tx: Tx, id: number): Promise<AmendedText | undefined> {
  const row = await texts(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && textOf(row);
}

const amendments = (db: Reader) => tables(db).selectFrom("amendments.amendment").selectAll();

const amendmentOf = (row: Selectable<AmendmentTables["amendments.amendment"]>): Amendment => ({
  id: row.id,
  textId: row.text_id,
  number: row.number,
  of: row.of_id ?? undefined,
  changes: row.changes,
  written: row.written,
  hasPlace: row.has_place,
  isComposite: row.is_composite,
  state: row.state,
  reason: row.reason,
  why: row.why ?? undefined,
  decidedBy: row.decided_by ?? undefined,
  decidedAt: row.decided_at ?? undefined,
  into: row.into_id ?? undefined,
  movedBy: row.person_id ?? undefined,
  support: row.support,
  movedAt: row.moved_at,
});

export async function findAmendment(db: Reader, id: number): Promise<Amendment | undefined> {
  const row = await amendments(db).where("id", "=", id).executeTakeFirst();
  return row && amendmentOf(row);
}

/** Every amendment of a text, in the order in which they were moved. Also of a text on which many were. */
export async function listAll(db: Reader, textId: number): Promise<readonly Amendment[]> {
  const rows = await amendments(db).where("text_id", "=", textId).orderBy("number").execute();
  return rows.map(amendmentOf);
}

/**
 * What stands beside one amendment: those of these numbers, those that amend it, and those open ones to the same base that
 * touch what it touches. Of three hundred others most are to other paragraphs, and never come out of the database.
 */
export async function listBeside(
  db: Reader,
  { id, textId, of, changes }: Amendment,
  named: readonly number[],
): Promise<readonly Amendment[]> {
  const from = changes.map(({ at }) => at);
  const to = changes.map(({ at, old }) => at + old.length);
  const touches = sql<boolean>`exists (
    select from jsonb_array_elements(changes) c, unnest(${from}::int[], ${to}::int[]) as own (first, last)
    where (c ->> 'at')::int <= own.last and (c ->> 'at')::int + jsonb_array_length(c -> 'old') >= own.first)`;
  const rows = await amendments(db)
    .where("text_id", "=", textId)
    .where("id", "!=", id)
    .where((where) =>
      where.or([
        where("id", "in", sql<number>`(select unnest(${named}::int[]))`),
        where("of_id", "=", id),
        where.and([
          where("state", "in", [...LIVE]),
          where("has_place", "=", true),
          sql<boolean>`of_id is not distinct from ${of ?? null}`,
          touches,
        ]),
      ]),
    )
    .orderBy("number")
    .execute();
  return rows.map(amendmentOf);
}

/** Those that are not decided: what a new one can collide with. */
export async function listOpen(db: Reader, textId: number): Promise<readonly Amendment[]> {
  const rows = await amendments(db)
    .where("text_id", "=", textId)
    .where("state", "in", [...LIVE])
    .where("has_place", "=", true)
    .orderBy("number")
    .execute();
  return rows.map(amendmentOf);
}

export async function listToVote(db: Reader, textId: number): Promise<readonly Amendment[]> {
  const rows = await amendments(db)
    .where("text_id", "=", textId)
    .where("state", "=", "to-vote")
    .orderBy("number")
    .execute();
  return rows.map(amendmentOf);
}

export const LISTED = 20;

/** What a list shows of each: not its words, so that a page of three hundred is as light as one of three. */
export interface Listed
  extends Pick<
    Amendment,
    "id" | "number" | "state" | "hasPlace" | "isComposite" | "support" | "movedBy" | "of"
  > {
  readonly paragraphs: readonly number[];
}

export interface ListedSlice {
  readonly lines: readonly Listed[];
  readonly count: number;
  /** The number after which the next page begins. */
  readonly next: number | undefined;
}

/** Some of them, those behind the number given. */
export async function listSome(db: Reader, textId: number, after: number): Promise<ListedSlice> {
  const { rows } = await sql<{
    id: number;
    number: number;
    state: AmendmentState;
    has_place: boolean;
    is_composite: boolean;
    support: number;
    person_id: PersonId | null;
    of_id: number | null;
    paragraphs: readonly number[];
  }>`
    select id, number, state, has_place, is_composite, support, person_id, of_id,
      (select coalesce(jsonb_agg((c ->> 'at')::int order by (c ->> 'at')::int), '[]')
        from jsonb_array_elements(changes) c) as paragraphs
    from amendments.amendment where text_id = ${textId} and number > ${after}
    order by number limit ${LISTED + 1}`.execute(db);
  const last = rows[LISTED - 1];
  return {
    lines: rows.slice(0, LISTED).map((row) => ({
      id: row.id,
      number: row.number,
      state: row.state,
      hasPlace: row.has_place,
      isComposite: row.is_composite,
      support: row.support,
      movedBy: row.person_id ?? undefined,
      of: row.of_id ?? undefined,
      paragraphs: row.paragraphs,
    })),
    count: await countAll(db, textId),
    next: rows.length > LISTED ? last?.number : undefined,
  };
}

export async function countAll(db: Reader, textId: number): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("amendments.amendment")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("text_id", "=", textId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function listKeepers(db: Reader, textId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("amendments.keeper")
    .select("person_id")
    .where("text_id", "=", textId)
    .execute();
  return rows.map((row) => row.person_id);
}

export async function listBackers(db: Reader, id: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("amendments.backing")
    .select("person_id")
    .where("amendment_id", "=", id)
    .orderBy("person_id")
    .execute();
  return rows.map((row) => row.person_id);
}

export async function isBacking(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("amendments.backing")
    .select("amendment_id")
    .where("amendment_id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The composites that would join it. */
export async function listCompositesOf(db: Reader, partId: number): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("amendments.part")
    .select("composite_id")
    .where("part_id", "=", partId)
    .execute();
  return rows.map((row) => row.composite_id);
}

export interface Part {
  readonly id: number;
  readonly hasAgreed: boolean;
}

/** What a composite would join. */
export async function listParts(db: Reader, compositeId: number): Promise<readonly Part[]> {
  const rows = await tables(db)
    .selectFrom("amendments.part")
    .select(["part_id", "agreed_at"])
    .where("composite_id", "=", compositeId)
    .orderBy("part_id")
    .execute();
  return rows.map((row) => ({ id: row.part_id, hasAgreed: row.agreed_at !== null }));
}
