import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type HidingGround, hiddenIn } from "../../../platform/text/posts.ts";
import { type Event, isShown, type Scope, type ShownEvent } from "../event.ts";
import type { EventTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<EventTables>();

type Row = Selectable<EventTables["events.event"]> & {
  readonly ground: HidingGround | null;
  readonly request: number | null;
  readonly hidden_at: Date | null;
};

/** Events, each with why it is hidden where it is. */
export const eventRows = (db: Reader) =>
  tables(db)
    .selectFrom("events.event as e")
    .leftJoin("events.hidden as h", "h.id", "e.hidden_id")
    .selectAll("e")
    .select(["h.ground", "h.request", "h.hidden_at"]);

const scopeOf = ({
  scope_kind: kind,
  scope_id: id,
}: Pick<Selectable<EventTables["events.event"]>, "scope_kind" | "scope_id">): Scope =>
  kind === "party" || id === null ? { kind: "party" } : { kind, id };

export const eventOf = (row: Row): Event => ({
  id: row.id,
  seriesId: row.series_id ?? undefined,
  scope: scopeOf(row),
  kind: row.kind,
  title: row.title ?? undefined,
  says: row.says ?? undefined,
  hidden: hiddenIn(row),
  isProposed: row.is_proposed,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  where: row.where_kind,
  place: row.place ?? undefined,
  postcode: row.postcode ?? undefined,
  access: row.access ?? undefined,
  link: row.link ?? undefined,
  isPublic: row.is_public,
  places: row.places ?? undefined,
  hostId: row.host_id ?? undefined,
  changes: row.changes,
  changedAt: row.changed_at,
  cancelledAt: row.cancelled_at ?? undefined,
  // Of one that is called off while it is hidden the reason is shown once it is back.
  why: row.hidden_id === null ? (row.why ?? undefined) : undefined,
});

export async function findEvent(db: Reader, id: number): Promise<Event | undefined> {
  const row = await eventRows(db).where("e.id", "=", id).executeTakeFirst();
  return row && eventOf(row);
}

/** What is done about one event is done one thing after the other: of two for the last place one has it. */
export async function lockEvent(tx: Tx, id: number): Promise<Event | undefined> {
  const row = await eventRows(tx).where("e.id", "=", id).forUpdate("e").executeTakeFirst();
  return row && eventOf(row);
}

/** All dates of a repeated event, one after the other, so that no two who change several wait for each other. */
export async function lockSeries(tx: Tx, id: number): Promise<void> {
  await sql`
    select from events.event where id = ${id} or series_id =
      (select series_id from events.event where id = ${id}) order by id for update`.execute(tx);
}

/** Which of them somebody may see, and where a page of them goes on. */
export interface Wanted {
  readonly scope?: Scope | undefined;
  /** Else those for the public alone. */
  readonly forMembers: boolean;
  readonly isProposed?: boolean;
  readonly withCancelled?: boolean;
  /** Those that end later than this. */
  readonly since: Date;
  readonly after?: { readonly startsAt: Date; readonly id: number } | undefined;
  readonly most: number;
}

function wantedRows(db: Reader, wanted: Wanted) {
  const { scope, since, after, forMembers } = wanted;
  let query = eventRows(db)
    .where("e.ends_at", ">", since)
    .where("e.is_proposed", "=", wanted.isProposed ?? false);
  if (!wanted.withCancelled) query = query.where("e.cancelled_at", "is", null);
  if (!forMembers) query = query.where("e.is_public", "=", true);
  if (scope !== undefined) query = query.where("e.scope_kind", "=", scope.kind);
  if (scope !== undefined && scope.kind !== "party")
    query = query.where("e.scope_id", "=", scope.id);
  if (after !== undefined)
    query = query.where(sql<boolean>`(e.starts_at, e.id) > (${after.startsAt}, ${after.id})`);
  return query.orderBy("e.starts_at").orderBy("e.id").limit(wanted.most);
}

/** The next first, without those that are hidden. */
export async function listEvents(db: Reader, wanted: Wanted): Promise<readonly ShownEvent[]> {
  const rows = await wantedRows(db, wanted).where("e.hidden_id", "is", null).execute();
  return rows.map(eventOf).filter(isShown);
}

/** The same with those that are hidden: whoever has one in a calendar takes it over that it is. */
export async function listForCalendars(db: Reader, wanted: Wanted): Promise<readonly Event[]> {
  return (await wantedRows(db, wanted).execute()).map(eventOf);
}

/** Others that were made together with it and are still to come. */
export async function listOtherDates(
  db: Reader,
  { id, seriesId }: Pick<Event, "id" | "seriesId">,
  now: Date,
): Promise<readonly Event[]> {
  if (seriesId === undefined) return [];
  const rows = await eventRows(db)
    .where("e.series_id", "=", seriesId)
    .where("e.id", "<>", id)
    .where("e.ends_at", ">", now)
    .where("e.cancelled_at", "is", null)
    .orderBy("e.starts_at")
    .execute();
  return rows.map(eventOf);
}

/** Those to come of which somebody is the host. */
export async function listHostedBy(
  db: Reader,
  personId: PersonId,
  since: Date,
): Promise<readonly Event[]> {
  const rows = await eventRows(db)
    .where("e.host_id", "=", personId)
    .where("e.ends_at", ">", since)
    .orderBy("e.starts_at")
    .limit(200)
    .execute();
  return rows.map(eventOf);
}

export async function listBackers(db: Reader, eventId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("events.backing")
    .select("person_id")
    .where("event_id", "=", eventId)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** What somebody proposed that is still to come and not open. */
export async function countProposedBy(db: Reader, personId: PersonId, now: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("events.event")
    .where("host_id", "=", personId)
    .where("is_proposed", "=", true)
    .where("cancelled_at", "is", null)
    .where("ends_at", ">", now)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Titles by number, of those that everybody may read. */
export async function namesOf(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .select(["id", "title"])
    .where("id", "=", sql<number>`any(${[...ids]}::int[])`)
    .where("is_proposed", "=", false)
    .where("is_public", "=", true)
    .execute();
  return new Map(rows.flatMap(({ id, title }) => (title === null ? [] : [[id, title]])));
}

/** Those whose time to ask once more has come. */
export async function listToRemind(
  db: Reader,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .select("id")
    .where("reminded_at", "is", null)
    .where("cancelled_at", "is", null)
    .where("is_proposed", "=", false)
    .where("starts_at", ">", now)
    .where("starts_at", "<=", until)
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}

/** Those to come that have no host, of which nobody was told yet. */
export async function listWithoutHost(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .select("id")
    .where("host_id", "is", null)
    .where("host_told_at", "is", null)
    .where("cancelled_at", "is", null)
    .where("ends_at", ">", now)
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}
