import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { hiddenIn } from "../../../platform/text/posts.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Action } from "../action.ts";
import type { ActionsTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ActionsTables>();

type Row = Selectable<ActionsTables["actions.action"]> & Parameters<typeof hiddenIn>[0];

/** With why it is hidden, where it is. */
const withHidden = (db: Reader) =>
  tables(db)
    .selectFrom("actions.action as a")
    .leftJoin("actions.hidden as h", "h.id", "a.hidden_id")
    .selectAll("a")
    .select(["h.ground", "h.request", "h.hidden_at"]);

const actionOf = (row: Row): Action => ({
  id: row.id,
  title: row.title ?? undefined,
  theme: row.theme ?? undefined,
  question: row.question ?? undefined,
  kit: row.kit ?? undefined,
  leafletTitle: row.leaflet_title ?? undefined,
  leafletText: row.leaflet_text ?? undefined,
  printer: row.printer ?? undefined,
  printerAddress: row.printer_address ?? undefined,
  firstDay: row.first_day,
  lastDay: row.last_day,
  calledOffAt: row.called_off_at ?? undefined,
  why: row.why ?? undefined,
  hidden: hiddenIn(row),
});

/** The number that the next one has: its line in the record is written with it. */
export async function nextNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('actions.action', 'id'))::int as id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export async function findAction(db: Reader, id: number): Promise<Action | undefined> {
  const row = await withHidden(db).where("a.id", "=", id).executeTakeFirst();
  return row && actionOf(row);
}

/** Held until the transaction is over: nobody calls it off while a place is offered. */
export async function lockAction(tx: Tx, id: number): Promise<Action | undefined> {
  const row = await withHidden(tx).where("a.id", "=", id).forUpdate("a").executeTakeFirst();
  return row && actionOf(row);
}

/** Those that are not over, the next first; or those that are, the latest first. */
export async function listActions(
  db: Reader,
  {
    today,
    areOver,
    most,
  }: { readonly today: Day; readonly areOver: boolean; readonly most: number },
): Promise<readonly Action[]> {
  const rows = await withHidden(db)
    .where("a.last_day", areOver ? "<" : ">=", today)
    .orderBy("a.first_day", areOver ? "desc" : "asc")
    .orderBy("a.id")
    .limit(most)
    .execute();
  return rows.map(actionOf);
}

/** Titles by number, of those that are not hidden. Everybody may read them. */
export async function namesOf(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await tables(db)
    .selectFrom("actions.action")
    .select(["id", "title"])
    .where("id", "=", sql<number>`any(${[...ids]}::int[])`)
    .execute();
  return new Map(rows.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const])));
}

/** Places of actions that were called off, until each of their events is. */
export async function listPlacesCalledOff(db: Reader, since: Day) {
  return await tables(db)
    .selectFrom("actions.place as p")
    .innerJoin("actions.action as a", "a.id", "p.action_id")
    .select(["p.event_id as eventId", "a.why"])
    .where("a.called_off_at", "is not", null)
    .where("a.last_day", ">=", since)
    .orderBy("p.event_id")
    .execute();
}
